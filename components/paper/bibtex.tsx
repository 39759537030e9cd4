import { CopyButtonIsland } from "@/components/island/islands";

const textId = "bibtex";

/** A BibTeX citation with a copy button. */
export function Bibtex({ text }: { text: string }) {
  return (
    <section className="bibtex">
      <div>
        <h2 className="label">BibTeX</h2>
        <CopyButtonIsland textId={textId} />
      </div>
      <pre id={textId}>{text}</pre>
    </section>
  );
}
