import { ExternalLink } from "@/components/layout/external-link";
import { Markdown } from "@/components/markdown/markdown";
import { hostOf } from "@/lib/format";
import type { Paper } from "@/lib/survey/entities";

/** Our note on a paper, or its tldr while there is none, and what it rests on. */
export function PaperNote({ paper: { body, tldr, noteSource } }: { paper: Paper }) {
  return (
    <div className="mt-6">
      {body ? <Markdown text={body} /> : tldr && <p className="prose">{tldr}</p>}
      {noteSource && (
        <p className="small-print mt-2">
          {noteSource === "title" ? (
            "From the title alone: no source was found."
          ) : (
            <>
              Note after <ExternalLink href={noteSource}>{hostOf(noteSource)}</ExternalLink>
            </>
          )}
        </p>
      )}
    </div>
  );
}
