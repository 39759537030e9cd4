import { type CitationFormatId, citationFormats } from "@/lib/citation/citation-formats";
import { basePath } from "@/lib/site/site-config";

/**
 * Links to files of citations. `addressOf` returns the address of the file with an ending. `fileName` names the
 * downloaded files, without the ending, if the files of several pages have the same name.
 */
export function CitationFiles({
  label,
  formats,
  addressOf,
  fileName,
}: {
  label: string;
  formats: readonly CitationFormatId[];
  addressOf: (extension: string) => string;
  fileName?: string;
}) {
  return (
    <ul aria-label={label} className="citation-files">
      <li aria-hidden="true">{label}</li>
      {formats.map((format) => {
        const { label: formatName, extension } = citationFormats[format];
        return (
          <li key={format}>
            <a download={fileName ? `${fileName}.${extension}` : ""} href={basePath + addressOf(extension)}>
              {formatName}
            </a>
          </li>
        );
      })}
    </ul>
  );
}
