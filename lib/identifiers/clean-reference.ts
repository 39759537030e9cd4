const brackets = [
  ["(", ")"],
  ["[", "]"],
  ["{", "}"],
  ["<", ">"],
] as const;

/**
 * Removes what comes with an id or an address when it is copied: invisible characters, full-width forms, quotes,
 * brackets around it, the full stop of the sentence, and LaTeX escapes. Brackets that belong to a DOI are kept.
 */
export function cleanReference(text: string): string {
  let result = text
    .normalize("NFKC")
    .replace(/\p{Default_Ignorable_Code_Point}/gu, "")
    .replace(/[\u2010-\u2015\u2212]/g, "-")
    .replace(/^\s*\\(?:url|path)\{/, "")
    .replace(/\{?\\([_&%#~])\}?/g, "$1");
  let previous: string;
  do {
    previous = result;
    result = result.replace(/^[\s"'“”‘’„«*`「『[({<]+|[\s"'“”‘’»*`」』.,;:!?。，、；]+$/g, "");
    for (const [open, close] of brackets)
      if (result.endsWith(close) && count(result, close) > count(result, open)) result = result.slice(0, -1);
  } while (result !== previous);
  return result.replace(/^(?:arxiv|doi|url|link|pdf|code|openreview)\s*[:=]\s*(?=https?:)/i, "");
}

function count(text: string, char: string): number {
  return text.split(char).length - 1;
}

/**
 * Returns host, path and query of an address, for example `openreview.net/forum?id=x`; undefined if the text is not an
 * address. The scheme, `www.`, the fragment and slashes at the end of the path are removed. The text is clean.
 */
export function shortAddress(text: string): string | undefined {
  const address = text.replace(/^(?:https?:\/\/)?web\.archive\.org\/web\/\w+\/(?=\w)/i, "");
  const [, host, path = "", query = ""] =
    /^(?:(?:(?:git\+)?(?:https?|ssh):)?\/\/)?(?:git@)?(?:www\.)?((?:[a-z\d-]+\.)+[a-z]{2,})(?::\d+)?(?:[/:]([^\s?#]*)(\?[^\s#]*)?(?:#\S*)?)?$/i.exec(
      address,
    ) ?? [];
  return host && `${host.toLowerCase()}/${decodeAscii(path).replace(/\/+$/, "")}${query}`;
}

/** Decodes percent-encoded ASCII characters. */
export function decodeAscii(text: string): string {
  return text.replace(/%([2-7][\da-f])/gi, (_encoded, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
}
