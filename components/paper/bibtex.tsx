import { CopyButtonIsland } from "@/components/island/islands";

const textId = "bibtex";

/** A BibTeX citation with a copy button. */
export function Bibtex({ text }: { text: string }) {
  return (
    <section className="mt-8">
      <div className="flex items-center justify-between gap-4">
        <h2 className="label">BibTeX</h2>
        <CopyButtonIsland textId={textId} />
      </div>
      <pre
        id={textId}
        className="mt-2 rounded-lg bg-sunken p-4 text-[0.8rem] leading-relaxed break-words whitespace-pre-wrap"
      >
        {text}
      </pre>
    </section>
  );
}
