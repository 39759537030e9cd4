import { type CitationFormatId, citationFormats } from "@/lib/citation/citation-formats";
import { basePath } from "@/lib/site/site-config";

/** Links to files of citations. `addressOf` returns the address of the file with an ending. */
export function CitationFiles({
  label,
  formats,
  addressOf,
}: {
  label: string;
  formats: readonly CitationFormatId[];
  addressOf: (extension: string) => string;
}) {
  return (
    <ul aria-label={label} className="citation-files">
      <li aria-hidden="true">{label}</li>
      {formats.map((format) => (
        <li key={format}>
          <a download="" href={basePath + addressOf(citationFormats[format].extension)}>
            {citationFormats[format].label}
          </a>
        </li>
      ))}
    </ul>
  );
}
