// Letters that Unicode does not decompose, and symbols that people type as words.
const spelledOut: Readonly<Record<string, string>> = {
  ł: "l",
  ø: "o",
  đ: "d",
  ð: "d",
  þ: "th",
  ß: "ss",
  æ: "ae",
  œ: "oe",
  ı: "i",
  "∞": "infinity",
  α: "alpha",
  β: "beta",
  γ: "gamma",
  δ: "delta",
  ε: "epsilon",
  ζ: "zeta",
  η: "eta",
  θ: "theta",
  ι: "iota",
  κ: "kappa",
  λ: "lambda",
  μ: "mu",
  ν: "nu",
  ξ: "xi",
  ο: "omicron",
  π: "pi",
  ρ: "rho",
  σ: "sigma",
  ς: "sigma",
  τ: "tau",
  υ: "upsilon",
  φ: "phi",
  χ: "chi",
  ψ: "psi",
  ω: "omega",
};
const spelledOutLetters = new RegExp(`[${Object.keys(spelledOut).join("")}]`, "gu");
// Only marks on Latin, Greek and Cyrillic letters: in kana and Indic scripts, marks distinguish words.
const accented = /([\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}])\p{M}+/gu;
const isAscii = /^[\0-\x7f]*$/;
const britishEnding = /isation/g;

/**
 * Normalizes text for comparison: lower case, compatibility forms such as full-width letters replaced (Unicode NFKC),
 * accents of Latin, Greek and Cyrillic letters removed, `Σ` spelled `sigma`, `∞` `infinity` and `quantisation`
 * `quantization`. Keeps punctuation.
 */
export function foldText(text: string): string {
  if (isAscii.test(text)) return text.toLowerCase().replace(britishEnding, "ization");
  return text
    .normalize("NFKC")
    .toLowerCase()
    .normalize("NFD")
    .replace(spelledOutLetters, (letter) => spelledOut[letter] ?? letter)
    .replace(accented, "$1")
    .normalize("NFC")
    .replace(britishEnding, "ization");
}

/** Returns only the folded letters and digits of a text, so that spellings of the same name are equal. */
export function foldLetters(text: string): string {
  return foldText(text).replace(/[^\p{L}\p{N}]+/gu, "");
}
