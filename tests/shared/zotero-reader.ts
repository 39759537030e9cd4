import { type HTMLElement, parse } from "node-html-parser";

/** A record as Zotero saves it. */
export interface ZoteroItem {
  itemType: string | undefined;
  title: string | undefined;
  /** Family name and given name. A group has no given name. */
  creators: [lastName: string, firstName: string][];
  publicationTitle: string | undefined;
  date: string | undefined;
  DOI: string | undefined;
  url: string | undefined;
}

/**
 * Reads a page as Zotero's translator "Embedded Metadata" does
 * (https://github.com/zotero/translators/blob/master/Embedded%20Metadata.js).
 */
export function readEmbeddedMetadata(html: string): ZoteroItem {
  const head = parse(html).querySelector("head");
  const values = (name: string) => head?.querySelectorAll(`meta[name="${name}"]`).map(contentOf) ?? [];
  const [journal, conference, type] = ["citation_journal_title", "citation_conference_title", "z:itemType"].map(
    (name) => values(name)[0],
  );
  const tags = values("citation_author");
  const names = tags.flatMap((tag) => {
    const semicolons = tag.split(/\s*;\s*/);
    const [before = "", after = ""] = tag.split(/\s*,\s*/);
    const isList = tags.length === 1 && semicolons.length === 1 && before.includes(" ") && after.includes(" ");
    return isList ? tag.split(/\s*,\s*/) : semicolons;
  });
  return {
    itemType: conference ? "conferencePaper" : journal ? "journalArticle" : (type ?? "journalArticle"),
    title: values("citation_title")[0],
    creators: names.filter((name, index) => name !== names[index - 1]).map(cleanAuthor),
    publicationTitle: conference ?? journal ?? values("citation_publisher")[0],
    date: values("citation_publication_date")[0],
    DOI: values("citation_doi")[0],
    url: values("citation_public_url")[0],
  };
}

/** Reads a page as Zotero's translator "COinS" does (https://github.com/zotero/utilities/blob/master/openurl.js). */
export function readCoins(html: string): ZoteroItem[] {
  return parse(html)
    .querySelectorAll("span.Z3988[title]")
    .map((span) => readContextObject(span.getAttribute("title") ?? ""));
}

function readContextObject(text: string): ZoteroItem {
  // Zotero decodes values as `decodeURIComponent` does, after it has replaced "+" and "%2B" by spaces.
  const fields = text.split("&").map((part): [string, string] => {
    const [key = "", value = ""] = part.split("=");
    return [key, decodeURIComponent(value.replace(/\+|%2[bB]/g, " "))];
  });
  const first = (key: string) => fields.find(([name]) => name === key)?.[1];
  const format = first("rft_val_fmt")?.replace("info:ofi/fmt:kev:mtx:", "");
  const isConference = format === "book" && first("rft.genre") === "proceeding";
  const ids = fields.flatMap(([name, value]) => (name === "rft_id" ? value : []));
  return {
    itemType: isConference ? "conferencePaper" : format === "journal" ? "journalArticle" : first("rft.type"),
    title: format === "dc" ? first("rft.title") : first("rft.atitle"),
    creators: fields.flatMap(([name, value]) => (name === "rft.au" ? [cleanAuthor(value)] : [])),
    publicationTitle:
      first(isConference ? "rft.btitle" : "rft.jtitle") ?? first("rft.source") ?? first("rft.publisher"),
    date: first("rft.date"),
    DOI: ids.find((id) => id.startsWith("info:doi/"))?.slice("info:doi/".length),
    url: ids.find((id) => /^https?:/.test(id)),
  };
}

/** Splits a name at its comma, or before its last word. */
function cleanAuthor(name: string): [lastName: string, firstName: string] {
  const trimmed = name.replace(/^[\s.,/[\]:]+|[\s.,/[\]:]+$/g, "");
  if (name.includes(",")) {
    const [lastName = "", firstName = ""] = trimmed.split(/, ?/);
    return [lastName, firstName];
  }
  const space = trimmed.lastIndexOf(" ");
  return space < 0 ? [trimmed, ""] : [trimmed.slice(space + 1), trimmed.slice(0, space)];
}

function contentOf(element: HTMLElement): string {
  return element.getAttribute("content")?.trim() ?? "";
}
