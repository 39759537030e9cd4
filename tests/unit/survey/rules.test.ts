import { symlinkSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { readContentFolder } from "@/lib/content/read-content-fs";
import type { SourceFile } from "@/lib/content/read-entry";
import { checkContent } from "@/lib/content/reports/check-content";
import { formatIssueDetails } from "@/lib/content/reports/format-issue-details";
import { rules } from "@/lib/content/rules/rules";
import { writeContentFolder } from "../content-folder";
import { edited, paperText, surveyFiles, topicText, withLine } from "../survey-files";

const seen = new Set<string>();

/** Returns the report of the files, and records the rules for the last test. */
function report(files: readonly SourceFile[]): string {
  const { issues, rulesPage } = checkContent(files);
  return issues
    .map((reported) => {
      seen.add(reported.issue.rule);
      return formatIssueDetails(reported, { folder: "content", rulesPage });
    })
    .join("\n");
}

function reportAfter(changes: Record<string, string | null>): string {
  return report(surveyFiles(changes));
}

test("the small survey breaks no rule", () => {
  expect(reportAfter({})).toBe("");
});

test("file-too-large", () => {
  const folder = writeContentFolder(surveyFiles({ "papers/huge.md": "x".repeat(300 * 1024) }));
  expect(report(readContentFolder(folder))).toMatchInlineSnapshot(`
    "content/papers/huge.md:1:1 file-too-large  The file has 300 KiB. Content files can have at most 64 KiB.

        fix:     Shorten the file, or remove it if it was added by mistake.
        see:     https://atlas.example/contribute/rules/#file-too-large
    "
  `);
});

test("invalid-utf8", () => {
  const latin1 = { path: "papers/latin1.md", text: Buffer.from("---\ntitle: Rozi\u00e8re\n---\n", "latin1") };
  const folder = writeContentFolder([...surveyFiles(), latin1]);
  expect(report(readContentFolder(folder))).toMatchInlineSnapshot(`
    "content/papers/latin1.md:2:1 invalid-utf8  The file is not UTF-8 text. Save it as UTF-8.

        fix:     Save the file as UTF-8. Editors call this setting encoding or charset.
        see:     https://atlas.example/contribute/rules/#invalid-utf8
    "
  `);
});

test("unreadable-file", () => {
  const folder = writeContentFolder(surveyFiles());
  symlinkSync(join(folder, "gone.md"), join(folder, "papers", "link.md"));
  expect(report(readContentFolder(folder))).toMatchInlineSnapshot(`
    "content/papers/link.md:1:1 unreadable-file  "papers/link.md" is a symbolic link. Replace it with a readable file, or remove it.

        fix:     Restore the permissions of the file, or replace a symbolic link with the file itself.
        see:     https://atlas.example/contribute/rules/#unreadable-file
    "
  `);
});

test("unexpected-file", () => {
  expect(reportAfter({ "notes.txt": "", "papers/gptq.pdf": "" })).toMatchInlineSnapshot(`
    "content/notes.txt:1:1 unexpected-file  The file does not belong to a collection. Entries are Markdown files (.md) under topics/, papers/, techniques/, frameworks/, venues/, authors/, sources/, lenses/, questions/, tables/, attributes/, waiting/, models/, hardware/, guides/. The table is tables/pretraining-costs.md; the metrics are metrics.md; the calculator is calculator.md.

        fix:     Move the file to the folder of its collection, or out of the content folder.
        see:     https://atlas.example/contribute/rules/#unexpected-file

    content/papers/gptq.pdf:1:1 unexpected-file  The file does not belong to a collection. Entries are Markdown files (.md) under topics/, papers/, techniques/, frameworks/, venues/, authors/, sources/, lenses/, questions/, tables/, attributes/, waiting/, models/, hardware/, guides/. The table is tables/pretraining-costs.md; the metrics are metrics.md; the calculator is calculator.md.

        fix:     Move the file to the folder of its collection, or out of the content folder.
        see:     https://atlas.example/contribute/rules/#unexpected-file
    "
  `);
});

test("missing-file", () => {
  expect(reportAfter({ "survey.md": null })).toMatchInlineSnapshot(`
    "content/survey.md:1:1 missing-file  The file is missing. It contains the title, description, citation and repository of the survey.

        fix:     Add \`survey.md\` at the top of the content folder.
    "
  `);
});

test("bad-id", () => {
  expect(reportAfter({ "papers/Big_Bird.md": paperText("Big Bird") })).toMatchInlineSnapshot(`
    "content/papers/Big_Bird.md:1:1 bad-id  The file name or the folder is not valid. Name the file after an id, such as some-id.md: lower-case letters, digits and single hyphens, at most 100 characters, not a year, and not a device such as con. Only topics/ has subfolders.

        fix:     Rename the file with lower-case letters, digits and single hyphens, at most 100 characters. Only \`topics/\` can have folders. A year cannot be an id, because lists by year use these addresses, nor can a device of Windows, such as \`con\` or \`com1\`.
        see:     https://atlas.example/contribute/rules/#bad-id
    "
  `);
});

test("bad-id does not hide the other issues of the file", () => {
  const report = reportAfter({ "papers/Big_Bird.md": paperText("Big Bird").replace("title:", "titel:") });
  expect(report).toContain("papers/Big_Bird.md:1:1 bad-id");
  expect(report).toMatch(/papers\/Big_Bird\.md:2:1 unknown-key {2}"titel" is not a known key here/);
  expect(report).toContain('missing-key  "title" is missing.');
});

test("front-matter", () => {
  expect(reportAfter({ "papers/plain.md": "A paper.\n" })).toMatchInlineSnapshot(`
    "content/papers/plain.md:1:1 front-matter  The file does not begin with front matter. Its first line must be ---.

      > 1 | A paper.
          | ^

        fix:     Begin the file with a line \`---\`, and add another one after the last key.
        see:     https://atlas.example/contribute/rules/#front-matter
    "
  `);
});

test("front-matter-language", () => {
  expect(reportAfter({ "papers/script.md": "---js\n{}\n---\n" })).toMatchInlineSnapshot(`
    "content/papers/script.md:1:1 front-matter-language  Front matter in "js" is not supported. Nothing in it was executed. Write YAML between two lines of three hyphens.

      > 1 | ---js
          | ^
        2 | {}

        fix:     Remove the text after the first three hyphens, and write the front matter in YAML.
        see:     https://atlas.example/contribute/rules/#front-matter-language
    "
  `);
});

test("yaml-syntax", () => {
  expect(reportAfter(edited("papers/awq.md", "title: A", "title: A: "))).toMatchInlineSnapshot(`
    "content/papers/awq.md:2:8 yaml-syntax  Nested mappings are not allowed in compact mappings. Put text that contains a colon and a space in double quotes.

        1 | ---
      > 2 | title: A: ctivation-aware Weights
          |        ^
        3 | authors:

        fix:     Put text with special characters in double quotes, and indent with spaces.
        see:     https://atlas.example/contribute/rules/#yaml-syntax
    "
  `);
});

test("yaml-alias", () => {
  const title = "title: Activation-aware Weights";
  expect(reportAfter(edited("papers/awq.md", title, "title: &name AWQ\nshortName: *name"))).toMatchInlineSnapshot(`
    "content/papers/awq.md:3:12 yaml-alias  The front matter uses a YAML alias. Write the value out.

        2 | title: &name AWQ
      > 3 | shortName: *name
          |            ^^^^^
        4 | authors:

        fix:     Write the value out in both places.
        see:     https://atlas.example/contribute/rules/#yaml-alias
    "
  `);
});

test("missing-key", () => {
  expect(reportAfter(edited("papers/awq.md", "year: 2023\n", ""))).toMatchInlineSnapshot(`
    "content/papers/awq.md:1:1 missing-key  "year" is missing. Add it as a number, or list year under unverified.

      > 1 | ---
          | ^
        2 | title: Activation-aware Weights

        field:   Year of publication in \`venue\`. For a preprint, the year of its first version. Required unless \`unverified\` lists \`year\`.
        fix:     Add a line "year: …" to the front matter.
        see:     https://atlas.example/contribute/rules/#missing-key
    "
  `);
});

test("unknown-key", () => {
  expect(reportAfter(withLine("papers/awq.md", "tecniques: []"))).toMatchInlineSnapshot(`
    "content/papers/awq.md:15:1 unknown-key  "tecniques" is not a known key here. Did you mean techniques?

        14 |     line: 4
      > 15 | tecniques: []
           | ^^^^^^^^^
        16 | ---

        allowed: techniques, venue, title, versions, topics … and 25 more
        fix:     Replace it with techniques.
        see:     https://atlas.example/contribute/rules/#unknown-key
    "
  `);
});

test("wrong-type", () => {
  expect(reportAfter(edited("papers/awq.md", '"2306.00978"', "2306.00970"))).toMatchInlineSnapshot(`
    "content/papers/awq.md:8:8 wrong-type  "arxiv" is 2306.0097, not text. Put it in quotes: "2306.00970".

        7 | status: preprint
      > 8 | arxiv: 2306.00970
          |        ^^^^^^^^^^
        9 | topics:

        field:   arXiv id without version, quoted: "2210.17323" (https://info.arxiv.org/help/arxiv_identifier.html).
        fix:     npm run validate -- --fix (2306.00970 -> "2306.00970")
        see:     https://atlas.example/contribute/rules/#wrong-type
    "
  `);
});

test("bad-value", () => {
  expect(reportAfter(withLine("papers/awq.md", "doi: doi.org/10.1/x"))).toMatchInlineSnapshot(`
    "content/papers/awq.md:15:6 bad-value  "doi" is the text "doi.org/10.1/x". A DOI looks like "10.1145/3600006.3613165", without "https://doi.org/".

        14 |     line: 4
      > 15 | doi: doi.org/10.1/x
           |      ^^^^^^^^^^^^^^
        16 | ---

        field:   Digital Object Identifier, without https://doi.org/.
        fix:     Write the value in the required format.
        see:     https://atlas.example/contribute/rules/#bad-value
    "
  `);
});

test("unexpected-body", () => {
  expect(
    reportAfter(edited("venues/iclr.md", "conference\n---\n", "conference\n---\n\nA venue.\n")),
  ).toMatchInlineSnapshot(`
    "content/venues/iclr.md:7:1 unexpected-body  There is text below the front matter. Remove it: files in venues/ have only front matter.

        6 |
      > 7 | A venue.
          | ^

        fix:     Move the text to an entry that shows it, or remove it.
        see:     https://atlas.example/contribute/rules/#unexpected-body
    "
  `);
});

test("over-limit", () => {
  expect(reportAfter({ "papers/x.md": paperText("X", "", `\nFine.\n\n${"x".repeat(5000)}\n`) })).toMatchInlineSnapshot(`
    "content/papers/x.md:14:1 over-limit  The line has 5,000 characters. The maximum is 4,000.

        13 |
      > 14 | xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx…
           | ^

        fix:     Shorten the text, or break the line into several.
        see:     https://atlas.example/contribute/rules/#over-limit
    "
  `);
});

test("merge-conflict", () => {
  const conflict = "\n<<<<<<< HEAD\nOne.\n\n=======\nTwo.\n>>>>>>> main\n";
  expect(reportAfter({ "papers/x.md": paperText("X", "", conflict) })).toMatchInlineSnapshot(`
    "content/papers/x.md:12:1 merge-conflict  The line marks a conflict of a merge. Keep one of the two versions, and delete the lines that begin with <<<<<<<, ======= and >>>>>>>.

        11 |
      > 12 | <<<<<<< HEAD
           | ^
        13 | One.

        fix:     Keep one of the two versions, or combine them, and delete the lines that begin with \`<<<<<<<\`, \`=======\` and \`>>>>>>>\`.
        see:     https://atlas.example/contribute/rules/#merge-conflict
    "
  `);
});

test("invalid-character", () => {
  expect(reportAfter(withLine("papers/awq.md", 'tldr: "Steam \\u202E keeps"'))).toMatchInlineSnapshot(`
    "content/papers/awq.md:15:7 invalid-character  The text contains the invisible character U+202E. Delete the character.

        14 |     line: 4
      > 15 | tldr: "Steam \\u202E keeps"
           |       ^^^^^^^^^^^^^^^^^^^^
        16 | ---

        fix:     Delete the character and type the text around it again.
        see:     https://atlas.example/contribute/rules/#invalid-character
    "
  `);
});

test("image", () => {
  expect(
    reportAfter({ "papers/x.md": paperText("X", "", "\nA ![picture](https://example.org/a.png).\n") }),
  ).toMatchInlineSnapshot(`
    "content/papers/x.md:12:3 image  The text contains an image. Link to it instead.

        11 |
      > 12 | A ![picture](https://example.org/a.png).
           |   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^

        fix:     Link to the image: write \`[text](https://…)\` without the exclamation mark.
        see:     https://atlas.example/contribute/rules/#image
    "
  `);
});

test("raw-html", () => {
  expect(reportAfter({ "papers/x.md": paperText("X", "", "\nA <b>bold</b> claim.\n") })).toMatchInlineSnapshot(`
    "content/papers/x.md:12:3 raw-html  HTML is not rendered: "<b>". Use Markdown, or put code in backticks.

        11 |
      > 12 | A <b>bold</b> claim.
           |   ^^^

        fix:     Use Markdown, such as \`**bold**\`. Put code, and tags that readers should see, in backticks.
        see:     https://atlas.example/contribute/rules/#raw-html

    content/papers/x.md:12:10 raw-html  HTML is not rendered: "</b>". Use Markdown, or put code in backticks.

        11 |
      > 12 | A <b>bold</b> claim.
           |          ^^^^

        fix:     Use Markdown, such as \`**bold**\`. Put code, and tags that readers should see, in backticks.
        see:     https://atlas.example/contribute/rules/#raw-html
    "
  `);
});

test("unsafe-link", () => {
  expect(
    reportAfter({ "papers/x.md": paperText("X", "", "\nSee [this](javascript:alert(1)).\n") }),
  ).toMatchInlineSnapshot(`
    "content/papers/x.md:12:5 unsafe-link  The link address "javascript:alert(1)" is not allowed. Use a full http:// or https:// address, or the path of a page of this site, such as /papers/some-id/.

        11 |
      > 12 | See [this](javascript:alert(1)).
           |     ^^^^^^^^^^^^^^^^^^^^^^^^^^^

        fix:     Use a full \`https://\` address or the path of a page of this site.
        see:     https://atlas.example/contribute/rules/#unsafe-link
    "
  `);
});

test("broken-link", () => {
  const text = reportAfter({ "papers/x.md": paperText("X", "", "\nSee [GPTQ](/papers/gptq).\n") });
  // The number of pages does not matter here.
  expect(text.replace(/and \d+ more/, "and <n> more")).toMatchInlineSnapshot(`
    "content/papers/x.md:12:5 broken-link  There is no page at /papers/gptq. Did you mean /papers/gptq/?

        11 |
      > 12 | See [GPTQ](/papers/gptq).
           |     ^^^^^^^^^^^^^^^^^^^^

        allowed: /papers/gptq/, /papers/awq/, /api/, /papers/, /papers/x/ … and <n> more
        fix:     Replace it with /papers/gptq/.
        see:     https://atlas.example/contribute/rules/#broken-link
    "
  `);
});

test("paper-section", () => {
  const body = `
The note.

## Evidence

Some.

## How it work

Thus.

## In plain words

Plain.

## Limits and open questions

## Evidence

More.

### A table

Less.
`;
  expect(reportAfter({ "papers/x.md": paperText("X", "", body) })).toMatchInlineSnapshot(`
    "content/papers/x.md:18:1 paper-section  "How it work" is not a section of papers. Did you mean How it works?

        17 |
      > 18 | ## How it work
           | ^
        19 |

        allowed: In plain words, How it works, Evidence, Limits and open questions, What followed
        fix:     Replace it with How it works.
        see:     https://atlas.example/contribute/rules/#paper-section

    content/papers/x.md:22:1 paper-section  The section "In plain words" is below "Evidence". Move it above "Evidence".

        21 |
      > 22 | ## In plain words
           | ^
        23 |

        fix:     Use the headings \`## In plain words\`, \`## How it works\`, \`## Evidence\`, \`## Limits and open questions\` and \`## What followed\`, in this order and each at most once. All are optional. The note is above them.
        see:     https://atlas.example/contribute/rules/#paper-section

    content/papers/x.md:26:1 paper-section  The section "Limits and open questions" is empty. Write it, or remove the heading.

        25 |
      > 26 | ## Limits and open questions
           | ^
        27 |

        fix:     Use the headings \`## In plain words\`, \`## How it works\`, \`## Evidence\`, \`## Limits and open questions\` and \`## What followed\`, in this order and each at most once. All are optional. The note is above them.
        see:     https://atlas.example/contribute/rules/#paper-section

    content/papers/x.md:28:1 paper-section  There are two sections "Evidence". Join them.

        27 |
      > 28 | ## Evidence
           | ^
        29 |

        fix:     Use the headings \`## In plain words\`, \`## How it works\`, \`## Evidence\`, \`## Limits and open questions\` and \`## What followed\`, in this order and each at most once. All are optional. The note is above them.
        see:     https://atlas.example/contribute/rules/#paper-section

    content/papers/x.md:32:1 paper-section  The heading "A table" is not the heading of a section. Write it as paragraphs. Only sections have headings: ## In plain words, ## How it works, ## Evidence, ## Limits and open questions, ## What followed.

        31 |
      > 32 | ### A table
           | ^
        33 |

        fix:     Use the headings \`## In plain words\`, \`## How it works\`, \`## Evidence\`, \`## Limits and open questions\` and \`## What followed\`, in this order and each at most once. All are optional. The note is above them.
        see:     https://atlas.example/contribute/rules/#paper-section
    "
  `);
});

test("paper-section: headings without a note, of another kind or in a quote", () => {
  const reportOf = (body: string) => reportAfter({ "papers/x.md": paperText("X", "", body) }).split("\n", 1)[0];
  expect(reportOf("## Evidence\n\nSome.\n")).toMatchInlineSnapshot(
    `"content/papers/x.md:11:1 paper-section  There is no note above the sections. Write the note first."`,
  );
  expect(reportOf("The note.\n\n> ## Evidence\n")).toMatchInlineSnapshot(
    `"content/papers/x.md:13:3 paper-section  The heading "Evidence" is not the heading of a section. Write it as paragraphs. Only sections have headings: ## In plain words, ## How it works, ## Evidence, ## Limits and open questions, ## What followed."`,
  );
  expect(reportOf("The note\n===\n\nMore.\n")).toMatchInlineSnapshot(
    `"content/papers/x.md:11:1 paper-section  The heading "The note" is not the heading of a section. Write it as paragraphs. Only sections have headings: ## In plain words, ## How it works, ## Evidence, ## Limits and open questions, ## What followed."`,
  );
});

test("unknown-topic", () => {
  expect(reportAfter(edited("papers/awq.md", "models/quantization", "models/quantizaton"))).toMatchInlineSnapshot(`
    "content/papers/awq.md:10:5 unknown-topic  "models/quantizaton" is not a topic. Did you mean models/quantization?

         9 | topics:
      > 10 |   - models/quantizaton
           |     ^^^^^^^^^^^^^^^^^^
        11 | history: []

        allowed: models, models/quantization, models/pruning, systems
        fix:     Replace it with models/quantization.
        see:     https://atlas.example/contribute/rules/#unknown-topic
    "
  `);
});

test("unknown-technique", () => {
  expect(reportAfter(edited("papers/gptq.md", "- error-feedback", "- error-feedbak"))).toMatchInlineSnapshot(`
    "content/papers/gptq.md:14:5 unknown-technique  "error-feedbak" is not a technique. Did you mean error-feedback?

        13 | techniques:
      > 14 |   - error-feedbak
           |     ^^^^^^^^^^^^^
        15 | history: []

        fix:     Replace it with error-feedback.
        see:     https://atlas.example/contribute/rules/#unknown-technique
    "
  `);
});

test("unknown-venue", () => {
  expect(reportAfter(edited("papers/awq.md", "venue: arXiv", "venue: CoRR"))).toMatchInlineSnapshot(`
    "content/papers/awq.md:6:8 unknown-venue  "CoRR" is not a venue. The name of the venue is arXiv.

        5 | year: 2023
      > 6 | venue: CoRR
          |        ^^^^
        7 | status: preprint

        allowed: arXiv, ICLR
        fix:     npm run validate -- --fix (CoRR -> arXiv)
        see:     https://atlas.example/contribute/rules/#unknown-venue
    "
  `);
});

test("unknown-source", () => {
  expect(reportAfter(edited("papers/awq.md", "source: paper-list", "source: other-list"))).toMatchInlineSnapshot(`
    "content/papers/awq.md:13:13 unknown-source  "other-list" is not a source. Did you mean paper-list?

        12 | sources:
      > 13 |   - source: other-list
           |             ^^^^^^^^^^
        14 |     line: 4

        fix:     Replace it with paper-list.
        see:     https://atlas.example/contribute/rules/#unknown-source
    "
  `);
});

test("unknown-paper", () => {
  expect(reportAfter(edited("frameworks/vllm.md", "- gptq", "- gtpq-paper"))).toMatchInlineSnapshot(`
    "content/frameworks/vllm.md:8:5 unknown-paper  "gtpq-paper" is not a paper. Each paper has a file under papers/.

        7 | papers:
      > 8 |   - gtpq-paper
          |     ^^^^^^^^^^
        9 | sources:

        allowed: gptq, awq, sparsegpt
        fix:     Write the id of the paper: its file name in \`papers/\` without \`.md\`. A new paper needs a file first.
        see:     https://atlas.example/contribute/rules/#unknown-paper
    "
  `);
});

test("topic-without-file", () => {
  expect(reportAfter({ "topics/data/selection.md": topicText("Selection") })).toMatchInlineSnapshot(`
    "content/topics/data/selection.md:1:1 topic-without-file  The parent topic data has no file. Add topics/data.md.

        fix:     Add the file of the parent topic, or move this one below a topic that has a file.
        see:     https://atlas.example/contribute/rules/#topic-without-file
    "
  `);
});

test("topic-color", () => {
  const changes = {
    ...edited("topics/models.md", "color: indigo\n", ""),
    ...withLine("topics/models/pruning.md", "color: rose"),
  };
  expect(reportAfter(changes)).toMatchInlineSnapshot(`
    "content/topics/models.md:1:1 topic-color  A branch needs a color. Add color: indigo, or another allowed color.

      > 1 | ---
          | ^
        2 | title: Model-Centric

        allowed: indigo, teal, amber, rose, sky, green
        fix:     Add a \`color\` to each file directly in \`topics/\`, and remove it from all other topics.
        see:     https://atlas.example/contribute/rules/#topic-color

    content/topics/models/pruning.md:7:8 topic-color  Only topics at the top of the tree have a color. Remove color. The topic uses the color of its branch.

        6 |     line: 5
      > 7 | color: rose
          |        ^^^^
        8 | ---

        fix:     Add a \`color\` to each file directly in \`topics/\`, and remove it from all other topics.
        see:     https://atlas.example/contribute/rules/#topic-color
    "
  `);
});

test("status-venue", () => {
  expect(reportAfter(edited("papers/awq.md", "venue: arXiv", "venue: ICLR"))).toMatchInlineSnapshot(`
    "content/papers/awq.md:7:9 status-venue  The status is preprint, but ICLR is a conference venue. Write status: published, or name the venue where it was published.

        6 | venue: ICLR
      > 7 | status: preprint
          |         ^^^^^^^^
        8 | arxiv: "2306.00978"

        fix:     Write the status that matches the venue, or name the venue where the paper was published.
        see:     https://atlas.example/contribute/rules/#status-venue
    "
  `);
});

test("duplicate-id", () => {
  const twice = { path: "papers/gptq.md", text: paperText("Another Paper") };
  expect(report([...surveyFiles(), twice])).toMatchInlineSnapshot(`
    "content/papers/gptq.md:1:1 duplicate-id  This id is also in papers/gptq.md:1. Keep one of the two.

        fix:     Rename one of the two files.
        see:     https://atlas.example/contribute/rules/#duplicate-id
    "
  `);
});

test("duplicate-arxiv", () => {
  expect(
    reportAfter({ "papers/x.md": paperText("X", 'arxiv: "2210.17323"\n').replace("2023", "2022") }),
  ).toMatchInlineSnapshot(`
    "content/papers/x.md:10:8 duplicate-arxiv  This arXiv id is also in papers/gptq.md:10. Keep one of the two.

         9 | history: []
      > 10 | arxiv: "2210.17323"
           |        ^^^^^^^^^^^^
        11 | ---

        fix:     Merge the two entries into one file. If they are different works, correct the wrong arXiv id.
        see:     https://atlas.example/contribute/rules/#duplicate-arxiv
    "
  `);
});

test("duplicate-doi", () => {
  const changes = {
    "papers/x.md": paperText("X", "doi: 10.1145/3600006.ABC\n"),
    "papers/y.md": paperText("Y", "doi: 10.1145/3600006.abc\n"),
  };
  expect(reportAfter(changes)).toMatchInlineSnapshot(`
    "content/papers/y.md:10:6 duplicate-doi  This DOI is also in papers/x.md:10. Keep one of the two.

         9 | history: []
      > 10 | doi: 10.1145/3600006.abc
           |      ^^^^^^^^^^^^^^^^^^^
        11 | ---

        fix:     Merge the two entries into one file. If they are different works, correct the wrong DOI.
        see:     https://atlas.example/contribute/rules/#duplicate-doi
    "
  `);
});

test("duplicate-openreview", () => {
  const line = "openreview: tcbBPnfwxS\n";
  expect(
    reportAfter({ "papers/x.md": paperText("X", line), "papers/y.md": paperText("Y", line) }),
  ).toMatchInlineSnapshot(`
    "content/papers/y.md:10:13 duplicate-openreview  This OpenReview id is also in papers/x.md:10. Keep one of the two.

         9 | history: []
      > 10 | openreview: tcbBPnfwxS
           |             ^^^^^^^^^^
        11 | ---

        fix:     Merge the two entries into one file. If they are different works, correct the wrong OpenReview id.
        see:     https://atlas.example/contribute/rules/#duplicate-openreview
    "
  `);
});

test("duplicate-anthology", () => {
  const line = "aclAnthology: 2023.acl-long.1\n";
  expect(
    reportAfter({ "papers/x.md": paperText("X", line), "papers/y.md": paperText("Y", line) }),
  ).toMatchInlineSnapshot(`
    "content/papers/y.md:10:15 duplicate-anthology  This ACL Anthology id is also in papers/x.md:10. Keep one of the two.

         9 | history: []
      > 10 | aclAnthology: 2023.acl-long.1
           |               ^^^^^^^^^^^^^^^
        11 | ---

        fix:     Merge the two entries into one file. If they are different works, correct the wrong ACL Anthology id.
        see:     https://atlas.example/contribute/rules/#duplicate-anthology
    "
  `);
});

test("duplicate-title", () => {
  expect(reportAfter({ "papers/x.md": paperText('"ACTIVATION aware: weights!"') })).toMatchInlineSnapshot(`
    "content/papers/x.md:2:8 duplicate-title  This title is also in papers/awq.md:2. Keep one of the two.

        1 | ---
      > 2 | title: "ACTIVATION aware: weights!"
          |        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^
        3 | authors: []

        fix:     Merge the two entries into one file. If they are different works, correct the wrong title.
        see:     https://atlas.example/contribute/rules/#duplicate-title
    "
  `);
});

test("duplicate-name", () => {
  expect(reportAfter(withLine("venues/iclr.md", "aliases: [corr]"))).toMatchInlineSnapshot(`
    "content/venues/iclr.md:5:11 duplicate-name  This name is also in venues/arxiv.md:6. Keep one of the two.

        4 | kind: conference
      > 5 | aliases: [corr]
          |           ^^^^
        6 | ---

        fix:     Keep the name in the entry that readers expect, and remove the alias from the other entry.
        see:     https://atlas.example/contribute/rules/#duplicate-name
    "
  `);
});

test("duplicate-link", () => {
  const link = "  - type: code\n    url: https://github.com/x/y\n";
  expect(reportAfter({ "papers/x.md": paperText("X", `links:\n${link}${link}`) })).toMatchInlineSnapshot(`
    "content/papers/x.md:14:10 duplicate-link  This address is also in papers/x.md:12. Keep one of the two.

        13 |   - type: code
      > 14 |     url: https://github.com/x/y
           |          ^^^^^^^^^^^^^^^^^^^^^^
        15 | ---

        fix:     npm run validate -- --fix (a second link to https://github.com/x/y -> removed)
        see:     https://atlas.example/contribute/rules/#duplicate-link
    "
  `);
});

test("duplicate-source-line", () => {
  const sources = "sources:\n  - source: paper-list\n    line: 3\n";
  expect(reportAfter({ "papers/x.md": paperText("X", sources) })).toMatchInlineSnapshot(`
    "content/papers/x.md:12:11 duplicate-source-line  This line of the source is also in papers/gptq.md:18. Keep one of the two.

        11 |   - source: paper-list
      > 12 |     line: 3
           |           ^
        13 | ---

        fix:     Keep the line in the entry that it belongs to, and correct the other entry.
        see:     https://atlas.example/contribute/rules/#duplicate-source-line
    "
  `);
});

test("alias-shadows-id", () => {
  expect(reportAfter(withLine("papers/awq.md", "aliases: [gptq]"))).toMatchInlineSnapshot(`
    "content/papers/awq.md:15:11 alias-shadows-id  This id is also in papers/gptq.md:1. Keep one of the two.

        14 |     line: 4
      > 15 | aliases: [gptq]
           |           ^^^^
        16 | ---

        fix:     Remove the alias from the entry that never had this id.
        see:     https://atlas.example/contribute/rules/#alias-shadows-id
    "
  `);
});

test("deep-nesting", () => {
  const deep = `\nFine.\n\n${"- ".repeat(1000)}x\n`;
  expect(reportAfter({ "papers/deep.md": paperText("Deep", "", deep) })).toMatchInlineSnapshot(`
    "content/papers/deep.md:14:1 deep-nesting  This line opens more than eight lists or quotes. Use fewer levels.

        13 |
      > 14 | - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - …
           | ^

        fix:     Rewrite the passage with fewer levels.
        see:     https://atlas.example/contribute/rules/#deep-nesting
    "
  `);
});

/** A family of attributes of papers under models/quantization, and a metric. */
const attributes = {
  "attributes/quantization.md": `---
title: Quantization
order: 1
topics:
  - models/quantization
attributes:
  - id: weight-bits
    label: Weight bits
    kind: number list
    unit: bits
    meaning: Bits of a weight.
  - id: quantization-training
    label: Training
    kind: choice
    values:
      - none
      - calibration
    meaning: What training it needs.
---
`,
  "metrics.md": `---
metrics:
  - id: speedup
    label: Speedup
    unit: times
    direction: higher
    meaning: Time before over time after.
---
`,
};

function awqWith(front: string): Record<string, string> {
  return { ...attributes, ...withLine("papers/awq.md", front) };
}

test("unknown-attribute", () => {
  const front = "facts:\n  - attribute: weight-bit\n    value:\n      - 4\n    source: https://a.example/";
  expect(reportAfter(awqWith(front))).toMatchInlineSnapshot(`
    "content/papers/awq.md:16:16 unknown-attribute  "weight-bit" is not an attribute. Did you mean weight-bits?

        15 | facts:
      > 16 |   - attribute: weight-bit
           |                ^^^^^^^^^^
        17 |     value:

        allowed: weight-bits, quantization-training
        fix:     Replace it with weight-bits.
        see:     https://atlas.example/contribute/rules/#unknown-attribute
    "
  `);
});

test("fact-value", () => {
  const front = "facts:\n  - attribute: quantization-training\n    value: full\n    source: https://a.example/";
  expect(reportAfter(awqWith(front))).toMatchInlineSnapshot(`
    "content/papers/awq.md:17:12 fact-value  The value of "quantization-training" is "full"; it must be one of none, calibration. Write one of none, calibration, or "not stated".

        16 |   - attribute: quantization-training
      > 17 |     value: full
           |            ^^^^
        18 |     source: https://a.example/

        fix:     Write a value of the attribute's kind in its unit, or "not stated" if the source does not state it.
        see:     https://atlas.example/contribute/rules/#fact-value
    "
  `);
});

test("fact-family", () => {
  const facts = "facts:\n  - attribute: weight-bits\n    value: not stated\n    source: https://a.example/";
  const changes = { ...attributes, "papers/x.md": paperText("X", `${facts}\n`).replace("quantization", "pruning") };
  expect(reportAfter(changes)).toMatchInlineSnapshot(`
    "content/papers/x.md:11:16 fact-family  "weight-bits" is only for papers under models/quantization. Add a topic there, or remove the fact.

        10 | facts:
      > 11 |   - attribute: weight-bits
           |                ^^^^^^^^^^^
        12 |     value: not stated

        fix:     Add a topic of the attribute's family, or remove the fact.
        see:     https://atlas.example/contribute/rules/#fact-family
    "
  `);
});

test("unknown-metric", () => {
  const front = "results:\n  - metric: speed-up\n    value: 3\n    unit: times\n    source: https://a.example/";
  expect(reportAfter(awqWith(front))).toMatchInlineSnapshot(`
    "content/papers/awq.md:16:13 unknown-metric  "speed-up" is not a metric. Did you mean speedup?

        15 | results:
      > 16 |   - metric: speed-up
           |             ^^^^^^^^
        17 |     value: 3

        fix:     Replace it with speedup.
        see:     https://atlas.example/contribute/rules/#unknown-metric
    "
  `);
});

test("result-unit", () => {
  const front = "results:\n  - metric: speedup\n    value: 3\n    source: https://a.example/";
  expect(reportAfter(awqWith(front))).toMatchInlineSnapshot(`
    "content/papers/awq.md:16:5 result-unit  The result has no unit; "speedup" is measured in times. Convert the value, and write unit: times.

        15 | results:
      > 16 |   - metric: speedup
           |     ^
        17 |     value: 3

        fix:     Convert the value to the unit of the metric, and write that unit.
        see:     https://atlas.example/contribute/rules/#result-unit
    "
  `);
});

test("duplicate-attribute", () => {
  const second = attributes["attributes/quantization.md"].replace("order: 1", "order: 2");
  expect(reportAfter({ ...attributes, "attributes/rounding.md": second })).toMatchInlineSnapshot(`
    "content/attributes/rounding.md:7:9 duplicate-attribute  This attribute id is also in attributes/quantization.md:7. Keep one of the two.

        6 | attributes:
      > 7 |   - id: weight-bits
          |         ^^^^^^^^^^^
        8 |     label: Weight bits

        fix:     Add the family to the id, for example \`quantization-training\`.
        see:     https://atlas.example/contribute/rules/#duplicate-attribute

    content/attributes/rounding.md:12:9 duplicate-attribute  This attribute id is also in attributes/quantization.md:12. Keep one of the two.

        11 |     meaning: Bits of a weight.
      > 12 |   - id: quantization-training
           |         ^^^^^^^^^^^^^^^^^^^^^
        13 |     label: Training

        fix:     Add the family to the id, for example \`quantization-training\`.
        see:     https://atlas.example/contribute/rules/#duplicate-attribute
    "
  `);
});

test("duplicate-citation-key", () => {
  const changes = {
    ...withLine("papers/awq.md", "citationKey: key"),
    ...withLine("papers/gptq.md", "citationKey: KEY"),
  };
  expect(reportAfter(changes)).toMatchInlineSnapshot(`
    "content/papers/awq.md:15:14 duplicate-citation-key  This citation key is also in papers/gptq.md:19. Keep one of the two.

        14 |     line: 4
      > 15 | citationKey: key
           |              ^^^
        16 | ---

        fix:     Give the newer entry another key.
        see:     https://atlas.example/contribute/rules/#duplicate-citation-key
    "
  `);
});

test("code-status", () => {
  expect(reportAfter(withLine("papers/awq.md", "codeStatus: none-known"))).toMatchInlineSnapshot(`
    "content/papers/awq.md:15:13 code-status  codeStatus is none-known, but there is no look-up of code. Add the look-up to lookedUp, with what: code.

        14 |     line: 4
      > 15 | codeStatus: none-known
           |             ^^^^^^^^^^
        16 | ---

        fix:     Record the look-up under \`lookedUp\`, or remove \`codeStatus\`.
        see:     https://atlas.example/contribute/rules/#code-status
    "
  `);
});

test("self-relation", () => {
  const front = "relations:\n  - type: builds-on\n    paper: awq\n    source: https://a.example/";
  expect(reportAfter(withLine("papers/awq.md", front))).toMatchInlineSnapshot(`
    "content/papers/awq.md:17:12 self-relation  The paper has a relation to itself. Name the other paper.

        16 |   - type: builds-on
      > 17 |     paper: awq
           |            ^^^
        18 |     source: https://a.example/

        fix:     Name the other paper.
        see:     https://atlas.example/contribute/rules/#self-relation
    "
  `);
});

test("repeated-version", () => {
  expect(reportAfter(withLine("papers/awq.md", "versions:\n  - venue: arXiv"))).toMatchInlineSnapshot(`
    "content/papers/awq.md:16:5 repeated-version  This version does not differ from the entry itself. Remove it, or add what differs.

        15 | versions:
      > 16 |   - venue: arXiv
           |     ^^^^^^^^^^^^
        17 | ---

        fix:     Remove the version, or add what differs.
        see:     https://atlas.example/contribute/rules/#repeated-version
    "
  `);
});

test("topic-since", () => {
  expect(reportAfter(withLine("topics/models/pruning.md", "since: 2026-01-01"))).toMatchInlineSnapshot(`
    "content/topics/models/pruning.md:7:8 topic-since  The topic has "since" but not "source". Add source, or remove since.

        6 |     line: 5
      > 7 | since: 2026-01-01
          |        ^^^^^^^^^^
        8 | ---

        fix:     Write both \`since\` and \`source\`, or neither.
        see:     https://atlas.example/contribute/rules/#topic-since
    "
  `);
});

test("former-path", () => {
  const front = "formerPaths:\n  - models/quantization";
  expect(reportAfter(withLine("topics/models/pruning.md", front))).toMatchInlineSnapshot(`
    "content/topics/models/pruning.md:8:5 former-path  This path is also in topics/models/quantization.md:1. Keep one of the two.

        7 | formerPaths:
      > 8 |   - models/quantization
          |     ^^^^^^^^^^^^^^^^^^^
        9 | ---

        fix:     Remove the path from the topic that never had it.
        see:     https://atlas.example/contribute/rules/#former-path
    "
  `);
});

test("author-spelling", () => {
  const author = "---\nname: Elias Frantar\nspellings:\n  - E. Frantar\npapers:\n  - gptq\n  - awq\n---\n";
  expect(reportAfter({ "authors/elias-frantar.md": author })).toMatchInlineSnapshot(`
    "content/authors/elias-frantar.md:4:5 author-spelling  No paper has the author "E. Frantar". Write the name as in the paper, or remove it.

        3 | spellings:
      > 4 |   - E. Frantar
          |     ^^^^^^^^^^
        5 | papers:

        fix:     Write the spelling as the paper has it, or remove it. Name only papers that list the author.
        see:     https://atlas.example/contribute/rules/#author-spelling

    content/authors/elias-frantar.md:7:5 author-spelling  The paper awq does not list this author. Remove it, or add the spelling that the paper has.

        6 |   - gptq
      > 7 |   - awq
          |     ^^^
        8 | ---

        fix:     Write the spelling as the paper has it, or remove it. Name only papers that list the author.
        see:     https://atlas.example/contribute/rules/#author-spelling
    "
  `);
});

test("duplicate-author", () => {
  expect(
    reportAfter({
      "authors/a.md": "---\nname: Ji Lin\n---\n",
      "authors/b.md": "---\nname: JI LIN\n---\n",
      "authors/c.md": "---\nname: Ji Lin\npapers:\n  - awq\n---\n",
    }),
  ).toMatchInlineSnapshot(`
    "content/authors/b.md:2:7 duplicate-author  This author is also in authors/a.md:2. Keep one of the two.

        1 | ---
      > 2 | name: JI LIN
          |       ^^^^^^
        3 | ---

        fix:     Merge the two files, or list under \`papers\` which papers are by whom.
        see:     https://atlas.example/contribute/rules/#duplicate-author
    "
  `);
});

test("the tests above cover every rule", () => {
  expect([...seen].sort()).toEqual(Object.keys(rules).sort());
});
