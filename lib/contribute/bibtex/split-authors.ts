/** Splits LaTeX at texts that match a sticky pattern outside of braces and formulas. */
function splitOutsideBraces(latex: string, separator: RegExp): string[] {
  const parts: string[] = [];
  let depth = 0;
  let start = 0;
  for (let at = 0; at < latex.length; at += 1) {
    separator.lastIndex = at;
    const match = depth === 0 ? separator.exec(latex)?.[0] : undefined;
    if (match) {
      parts.push(latex.slice(start, at));
      start = at + match.length;
      at = start - 1;
    } else if (latex[at] === "\\") at += 1;
    else if (latex[at] === "{") depth += 1;
    else if (latex[at] === "}") depth -= 1;
  }
  parts.push(latex.slice(start));
  return parts.map((part) => part.trim());
}

/** Splits a name at its commas: "Smith, Jr., Bob". */
export function splitAtCommas(latex: string): string[] {
  return splitOutsideBraces(latex, /,/uy);
}

const words = (text: string) => text.split(/[\s~]+/u).filter((word) => word !== "").length;

/** Words of which a group's name consists. */
const groupWord =
  /\b(?:team|group|labs?|inc|llc|ltd|institute|university|consortium|collaboration|foundation|@)(?!\w)/iu;

/** Whether a text is the name of a group: "Qwen Team, Alibaba Group". */
export function isGroup(text: string): boolean {
  return groupWord.test(text.replace(/\([^()]*\)/gu, "")) || /\s@\s/u.test(text);
}

/**
 * Splits the LaTeX of an author field into names. BibTeX separates names by "and"; people also use semicolons, `&` and
 * commas. `byCommas` says whether commas separate the names.
 */
export function splitAuthors(latex: string): { names: string[]; byCommas: boolean } {
  const inner = withoutOuterBraces(latex.trim());
  // "And" is also a surname: it separates names only if "and" does not.
  const and = /(?:^|[\s~}])and(?:[\s,~]|$)/u.test(inner) ? "and" : "and|And|AND";
  const separator = new RegExp(String.raw`(?:^|\s|~)(?:${and})(?=[\s,~]|$),?|\\and(?![a-z])|;(?=\s|$)`, "uy");
  const names = splitOutsideBraces(inner, separator)
    .flatMap(splitAtAmpersands)
    .map((name) => name.replace(/^[\s,]+|[\s,]+$/gu, ""))
    .filter((name) => name !== "");
  const people = names.filter((name) => !isOpenEnd(name));
  const lists = people.map((name) => (isGroup(name) ? undefined : listOf(splitAtCommas(name), people)));
  if (!lists.some((list) => list)) return { names, byCommas: false };
  const all = names.flatMap((name) => (isOpenEnd(name) ? [name] : (lists[people.indexOf(name)] ?? [name])));
  return { names: all, byCommas: true };
}

/** Splits "Ada Foo & Bob Bar", but not a group such as "Johnson & Johnson". */
function splitAtAmpersands(name: string): string[] {
  const parts = splitOutsideBraces(name, /\s\\?&(?=\s)/uy);
  return parts.every((part) => words(part) >= 2) ? parts : [name];
}

/** Whether a name stands for those that are left out: "others", "et al.". */
export function isOpenEnd(name: string): boolean {
  return /^(?:others\.?|et[\s~.]*al\.?,?|\.\.\.|…|\\[lc]?dots(?:\{\})?)$/iu.test(withoutOuterBraces(name.trim()));
}

/** Removes braces around a whole list: "{Ada Foo and Bob Bar}". Braces around one name mark a group. */
function withoutOuterBraces(latex: string): string {
  const [, inner] = /^\{([^{}]*)\}$/u.exec(latex) ?? [];
  if (inner === undefined) return latex;
  const isList = /\sand\s/iu.test(inner) ? !isGroup(inner) && !/\sand\s[^\s]+$/iu.test(inner) : false;
  const parts = inner.split(",").map((part) => part.trim());
  const isCommaList = parts.length > 2 && parts.every((part) => words(part) >= 2) && !isGroup(inner);
  return isList || isCommaList || isOpenEndWord(inner) ? inner : latex;
}

const isOpenEndWord = (text: string) => /^(?:others\.?|et[\s~.]*al\.?)$/iu.test(text.trim());

/** Returns the names in a part of the list if commas separate them; undefined if it is one name. */
function listOf(parts: readonly string[], people: readonly string[]): string[] | undefined {
  const isSuffix = (part: string) => /^(?:jr|sr|[ivx]+)\.?$/iu.test(part);
  if (parts.some(isSuffix) || parts.length < 2) return undefined;
  const full = parts.filter((part) => !isOpenEnd(part));
  const isFull = full.every((part) => words(part) >= 2);
  // "Ada Foo, Bob Bar and Cy Baz": names with a comma would all have one.
  const isMixed = people.some((name) => !name.includes(",") && words(name) >= 2 && !isGroup(name));
  const startsWithParticle = /^\p{Lowercase_Letter}/u.test(parts[0] ?? "");
  const isInitialFirst = full.every((part) => /^\p{Lu}\.[\s~-]?(?:\p{Lu}\.[\s~-]?)*\p{Lu}\p{L}/u.test(part));
  if (isFull && full.length > 1 && (parts.length > 2 || isInitialFirst || (isMixed && !startsWithParticle)))
    return [...parts];
  // "Foo, Ada, Bar, Bob": pairs of surname and given name.
  if (parts.length < 4 || parts.length % 2 > 0 || people.length > 1) return undefined;
  return parts.flatMap((surname, index) => (index % 2 === 0 ? [`${surname}, ${parts[index + 1]}`] : []));
}
