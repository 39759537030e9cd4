const parameter = "lang";

/** Returns the language that a query string names; undefined if it names none. */
export function languageIn(query: string): string | undefined {
  return new URLSearchParams(query).get(parameter) || undefined;
}

/** Returns a query string without its language: empty, or with a question mark. */
export function withoutLanguage(query: string): string {
  const parameters = new URLSearchParams(query);
  if (!parameters.has(parameter)) return query;
  parameters.delete(parameter);
  return parameters.size === 0 ? "" : `?${parameters}`;
}

/** Returns an address, or only its query string, with a language. Without a language, it stays as it is. */
export function withLanguage(address: string, language: string | undefined): string {
  if (language === undefined) return address;
  const [, path = "", query = "", fragment = ""] = /^([^?#]*)(\?[^#]*)?(#.*)?$/s.exec(address) ?? [];
  const parameters = new URLSearchParams(query);
  parameters.set(parameter, language);
  return `${path}?${parameters}${fragment}`;
}
