/** LaTeX for characters that LaTeX reads as commands, or that its usual text fonts lack. */
const latexByCharacter: Record<string, string> = {
  "\\": "{\\textbackslash}",
  "~": "{\\textasciitilde}",
  "^": "{\\textasciicircum}",
  "∞": "{$\\infty$}",
  "×": "{$\\times$}",
  "→": "{$\\rightarrow$}",
  "≤": "{$\\leq$}",
  "≥": "{$\\geq$}",
  "²": "{\\textsuperscript{2}}",
  "³": "{\\textsuperscript{3}}",
  "₂": "{\\textsubscript{2}}",
  α: "{$\\alpha$}",
  β: "{$\\beta$}",
  γ: "{$\\gamma$}",
  δ: "{$\\delta$}",
  Δ: "{$\\Delta$}",
  ε: "{$\\epsilon$}",
  λ: "{$\\lambda$}",
  μ: "{$\\mu$}",
  π: "{$\\pi$}",
  σ: "{$\\sigma$}",
  Σ: "{$\\Sigma$}",
  τ: "{$\\tau$}",
  φ: "{$\\phi$}",
  ω: "{$\\omega$}",
};

const special = new RegExp(`[&%$#_{}]|[${Object.keys(latexByCharacter).join("").replace(/[\\^]/g, "\\$&")}]`, "gu");

/** Writes plain text as LaTeX. Letters with accents stay as they are, in UTF-8. */
export function escapeLatex(text: string): string {
  return text.normalize("NFC").replace(special, (character) => latexByCharacter[character] ?? `\\${character}`);
}

/**
 * Writes a title as LaTeX and puts braces around each word whose capitals a bibliography style must keep: words with a
 * capital after the first letter ("LLaMA", "KV"), single capitals, and the words of `name`, the paper's short name.
 */
export function protectCapitals(title: string, name = ""): string {
  const names = new Set(name.split(/[\s:]+/).filter((word) => /\p{Lu}/u.test(word)));
  return title
    .split(/(\s+)/)
    .map((part) => {
      const [, before = "", word = "", after = ""] = /^([("“‘[]*)(.*?)([)"”’\],.:;?!]*)$/u.exec(part) ?? [];
      const keeps = /.\p{Lu}/u.test(word) || /^\p{Lu}$/u.test(word) || names.has(word);
      return escapeLatex(before) + (keeps && word ? `{${escapeLatex(word)}}` : escapeLatex(word)) + escapeLatex(after);
    })
    .join("");
}
