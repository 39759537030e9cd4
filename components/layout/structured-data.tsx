import { toScriptJson } from "@/lib/citation/scholarly-article";

/** Data for search engines as JSON-LD (https://json-ld.org/). */
export function StructuredData({ data }: { data: object | readonly object[] }) {
  return (
    <script
      type="application/ld+json"
      // biome-ignore lint/security/noDangerouslySetInnerHtml: JSON that the site generates, with "<" escaped.
      dangerouslySetInnerHTML={{ __html: toScriptJson(data) }}
    />
  );
}
