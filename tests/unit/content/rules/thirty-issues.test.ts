import { expect, test } from "vitest";
import { readContentFolder } from "@/lib/content/read-content-fs";
import { checkContent } from "@/lib/content/reports/check-content";
import { formatReport } from "@/lib/content/reports/report";
import { writeContentFolder } from "../../content-folder";
import { paperText, surveyFiles, topicText } from "../../survey-files";

/** Thirty entries that break a different rule each. */
const broken: Record<string, string | Uint8Array> = {
  "papers/p01.md": "x".repeat(300 * 1024),
  "papers/p02.md": Buffer.from("---\ntitle: Rozi\u00e8re\n---\n", "latin1"),
  "papers/p03.markdown": paperText("Three"),
  "papers/P_04.md": paperText("Four"),
  "papers/p05.md": "A paper.\n",
  "papers/p06.md": "---js\n{ title: 6 }\n---\n",
  "papers/p07.md": paperText("Seven: A Study"),
  "papers/p08.md": paperText("&title Eight", "shortName: *title\n"),
  "papers/p09.md": paperText("Nine").replace("year: 2023\n", ""),
  "papers/p10.md": paperText("Ten", "shortname: X\n"),
  "papers/p11.md": paperText("Eleven", "arxiv: 2305.14130\n"),
  "papers/p12.md": paperText("Twelve").replace("history: []", "history:\n  - date: 2026/1/1\n    type: added"),
  "venues/v13.md": "---\nname: V13\ntitle: Venue 13\nkind: journal\n---\n\nA venue.\n",
  "papers/p14.md": paperText("Fourteen", "", "- - - - - - - - - -\n"),
  "papers/p15.md": paperText("Fifteen", "", "A <br> line.\n"),
  "papers/p16.md": paperText("Sixteen", "", "See [it](javascript:void).\n"),
  "papers/p17.md": paperText("Seventeen", "", "See [it](/papers/gtpq/).\n"),
  "papers/p18.md": paperText("Eighteen").replace("models/quantization", "models/quantizaton"),
  "papers/p19.md": paperText("Nineteen", "techniques: [error-feedbak]\n"),
  "papers/p20.md": paperText("Twenty").replace("venue: arXiv", "venue: Arxiv"),
  "papers/p21.md": paperText("Twenty-one", "sources:\n  - source: paperlist\n"),
  "frameworks/f22.md":
    "---\nname: F22\nsupports: {}\ntopics: [systems]\npapers: [gtpq]\nsources:\n  - source: paper-list\n---\n",
  "topics/data/t23.md": topicText("Twenty-three"),
  "topics/t24.md": topicText("Twenty-four"),
  "papers/p25.md": paperText("Twenty-five").replace("preprint", "published"),
  "papers/p26.md": paperText("Twenty-six", 'arxiv: "2210.17323"\n').replace("2023", "2022"),
  "papers/p27.md": paperText("activation-aware weights"),
  "techniques/t28.md": "---\nname: error feedback\n---\n",
  "papers/p29.md": paperText(
    "Twenty-nine",
    "links:\n  - type: code\n    url: https://a.example/\n  - type: code\n    url: https://a.example/\n",
  ),
  "papers/p30.md": paperText("Thirty", "aliases: [gptq]\n"),
};

test("reports thirty entries that break a different rule each in one run", () => {
  const files = Object.entries(broken).map(([path, text]) => ({ path, text }));
  const folder = writeContentFolder([...surveyFiles(), ...files]);
  const report = formatReport(checkContent(readContentFolder(folder)), { format: "text", folder: "content" });
  const lines = report.split("\n").filter((line) => line.startsWith("content/"));

  expect(lines).toMatchInlineSnapshot(`
    [
      "content/frameworks/f22.md:5:10 unknown-paper  "gtpq" is not a paper. Each paper has a file under papers/.",
      "content/papers/P_04.md:1:1 bad-id  The file name or the folder is not valid. Name the file after an id, such as some-id.md: lower-case letters, digits and single hyphens, at most 100 characters, not a year, and not a device such as con. Only topics/ has subfolders.",
      "content/papers/p01.md:1:1 file-too-large  The file has 300 KiB. Content files can have at most 64 KiB.",
      "content/papers/p02.md:2:1 invalid-utf8  The file is not UTF-8 text. Save it as UTF-8.",
      "content/papers/p03.markdown:1:1 unexpected-file  The file does not belong to a collection. Entries are Markdown files (.md) under topics/, papers/, techniques/, frameworks/, venues/, authors/, sources/, lenses/, questions/, tables/, attributes/, models/, hardware/, guides/. The table is tables/pretraining-costs.md; the metrics are metrics.md; the calculator is calculator.md.",
      "content/papers/p05.md:1:1 front-matter  The file does not begin with front matter. Its first line must be ---.",
      "content/papers/p06.md:1:1 front-matter-language  Front matter in "js" is not supported. Nothing in it was executed. Write YAML between two lines of three hyphens.",
      "content/papers/p07.md:2:8 yaml-syntax  Nested mappings are not allowed in compact mappings. Put text that contains a colon and a space in double quotes.",
      "content/papers/p08.md:10:12 yaml-alias  The front matter uses a YAML alias. Write the value out.",
      "content/papers/p09.md:1:1 missing-key  "year" is missing. Add it as a number, or list year under unverified.",
      "content/papers/p10.md:10:1 unknown-key  "shortname" is not a known key here. Did you mean shortName?",
      "content/papers/p11.md:10:8 wrong-type  "arxiv" is 2305.1413, not text. Put it in quotes: "2305.14130".",
      "content/papers/p12.md:10:11 bad-value  "history[0].date" is the text "2026/1/1". A date is written YYYY-MM-DD.",
      "content/papers/p14.md:11:1 deep-nesting  This line opens more than eight lists or quotes. Use fewer levels.",
      "content/papers/p15.md:11:3 raw-html  HTML is not rendered: "<br>". Use Markdown, or put code in backticks.",
      "content/papers/p16.md:11:5 unsafe-link  The link address "javascript:void" is not allowed. Use a full http:// or https:// address, or the path of a page of this site, such as /papers/some-id/.",
      "content/papers/p17.md:11:5 broken-link  There is no page at /papers/gtpq/. Did you mean /papers/gptq/?",
      "content/papers/p18.md:8:5 unknown-topic  "models/quantizaton" is not a topic. Did you mean models/quantization?",
      "content/papers/p19.md:10:14 unknown-technique  "error-feedbak" is not a technique. Did you mean error-feedback?",
      "content/papers/p20.md:5:8 unknown-venue  "Arxiv" is not a venue. The name of the venue is arXiv.",
      "content/papers/p21.md:11:13 unknown-source  "paperlist" is not a source. Did you mean paper-list?",
      "content/papers/p25.md:6:9 status-venue  The status is published, but arXiv is a preprint venue. Write status: preprint, or name the venue where it was published.",
      "content/papers/p26.md:10:8 duplicate-arxiv  This arXiv id is also in papers/gptq.md:10. Keep one of the two.",
      "content/papers/p27.md:2:8 duplicate-title  This title is also in papers/awq.md:2. Keep one of the two.",
      "content/papers/p29.md:14:10 duplicate-link  This address is also in papers/p29.md:12. Keep one of the two.",
      "content/papers/p30.md:10:11 alias-shadows-id  This id is also in papers/gptq.md:1. Keep one of the two.",
      "content/techniques/t28.md:2:7 duplicate-name  This name is also in techniques/error-feedback.md:2. Keep one of the two.",
      "content/topics/data/t23.md:1:1 topic-without-file  The parent topic data has no file. Add topics/data.md.",
      "content/topics/t24.md:1:1 topic-color  A branch needs a color. Add color: indigo, or another allowed color.",
      "content/venues/v13.md:7:1 unexpected-body  There is text below the front matter. Remove it: files in venues/ have only front matter.",
    ]
  `);
  const parts = lines.map((line) => /^content\/([^:]+):\d+:\d+ ([a-z0-9-]+) {2}\S/.exec(line));
  expect(parts.map((part) => part?.[1]).sort()).toEqual(Object.keys(broken).sort());
  expect(new Set(parts.map((part) => part?.[2])).size).toBe(30);
});
