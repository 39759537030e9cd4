/** LaTeX commands for special characters that a backslash does not escape. */
const escapes: Record<string, string> = {
  "\\": "\\textbackslash{}",
  "~": "\\textasciitilde{}",
  "^": "\\textasciicircum{}",
};

/** Symbols that pdflatex does not accept in UTF-8 text. */
const symbols: Record<string, string> = {
  "≤": "$\\leq$",
  "≥": "$\\geq$",
  "≈": "$\\approx$",
  "≠": "$\\neq$",
  "∞": "$\\infty$",
  "→": "$\\rightarrow$",
  "−": "$-$",
  "√": "$\\surd$",
  "∈": "$\\in$",
  "∝": "$\\propto$",
  "…": "\\dots{}",
  "⊗": "$\\otimes$",
  α: "$\\alpha$",
  β: "$\\beta$",
  γ: "$\\gamma$",
  δ: "$\\delta$",
  ε: "$\\epsilon$",
  ζ: "$\\zeta$",
  η: "$\\eta$",
  θ: "$\\theta$",
  κ: "$\\kappa$",
  λ: "$\\lambda$",
  μ: "$\\mu$",
  ν: "$\\nu$",
  ξ: "$\\xi$",
  π: "$\\pi$",
  ρ: "$\\rho$",
  σ: "$\\sigma$",
  τ: "$\\tau$",
  φ: "$\\phi$",
  χ: "$\\chi$",
  ψ: "$\\psi$",
  ω: "$\\omega$",
  Γ: "$\\Gamma$",
  Δ: "$\\Delta$",
  Λ: "$\\Lambda$",
  Ξ: "$\\Xi$",
  Π: "$\\Pi$",
  Σ: "$\\Sigma$",
  Φ: "$\\Phi$",
  Ψ: "$\\Psi$",
  Ω: "$\\Omega$",
  Θ: "$\\Theta$",
  "²": "$^2$",
  "³": "$^3$",
};

/**
 * Writes plain text for a LaTeX document, so that pdflatex compiles it without further packages. Characters that it does
 * not know are written as their code point: [U+4E2D]. It knows Latin letters and the punctuation of European languages
 * (https://www.latex-project.org/news/latex2e-news/ltnews28.pdf).
 */
export function toDocumentLatex(text: string): string {
  // < and > are other characters in LaTeX's default font encoding.
  return text
    .replace(/[\\~^&%$#_{}]/g, (char) => escapes[char] ?? `\\${char}`)
    .replace(/[<>|]/g, "$$$&$$")
    .replace(/[^\p{ASCII}]/gu, (char) => {
      if (char in symbols) return symbols[char] ?? char;
      if (/[\u00a0-\u017f\u2013\u2014\u2018\u2019\u201c\u201d]/.test(char)) return char;
      return `[U+${char.codePointAt(0)?.toString(16).toUpperCase().padStart(4, "0")}]`;
    });
}
