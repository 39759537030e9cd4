import { describe, expect, test } from "vitest";
import { issuesAfter, paperText, withLine } from "../../survey-files";
import { issuesWith } from "./new-fields";

/** Returns the issues of the paper AWQ with added lines. Its front matter ends on line 14. */
const awqWith = (lines: string) => issuesWith("papers/awq.md", lines);
/** Returns the issues of a paper with the given history, which begins on line 9. */
const historyWith = (events: string) =>
  issuesAfter({ "papers/x.md": paperText("X").replace("history: []", `history:\n${events}`) }).map((issue) =>
    issue.replace("content/papers/x.md:", ""),
  );

describe("versions", () => {
  test("have a title, a venue or a link, and optional other fields", () => {
    const whole = "title: Old\n    venue: ICLR\n    year: 2022\n    date: 2022-05\n    link: https://a.example/";
    expect(awqWith(`versions:\n  - ${whole}`)).toEqual([]);
    expect(awqWith("versions:\n  - title: Old\n  - venue: ICLR\n  - link: https://a.example/")).toEqual([]);
    for (const date of ["2022", "2022-05", "2022-05-31"])
      expect(awqWith(`versions:\n  - title: Old\n    date: "${date}"`)).toEqual([]);
  });

  const dateHint = "A date is written YYYY-MM-DD, YYYY-MM or YYYY.";
  test.each([
    ["year: 2022", '16:5 bad-value  "versions[0]" is a group of keys. A version needs a title, a venue or a link.'],
    ["venue: Iclr", '16:12 unknown-venue  "Iclr" is not a venue. The name of the venue is ICLR.'],
    ["title: Old\n    date: May 2022", `17:11 bad-value  "versions[0].date" is the text "May 2022". ${dateHint}`],
    ["title: Old\n    date: 2022-13", `17:11 bad-value  "versions[0].date" is the text "2022-13". ${dateHint}`],
    [
      "title: Old\n    date: 2023-02-31",
      '17:11 bad-value  "versions[0].date" is the text "2023-02-31". The month does not have this day.',
    ],
    [
      "title: Activation-aware Weights\n    date: 2023-05",
      "16:5 repeated-version  This version does not differ from the entry itself. Remove it, or add what differs.",
    ],
    [
      "title: Old\n    url: https://a.example/",
      '17:5 unknown-key  "url" is not a known key here. Known keys: title, venue, year, date, link.',
    ],
  ])("rejects %j", (version, issue) => {
    expect(awqWith(`versions:\n  - ${version}`)).toEqual([issue]);
  });

  test("reports a former title that is a title or former title of another paper", () => {
    const [issue] = awqWith("versions:\n  - title: sparse GPT");
    expect(issue).toBe("16:12 duplicate-title  This title is also in papers/sparsegpt.md:2. Keep one of the two.");
    const former = "versions:\n  - title: Old";
    expect(issuesAfter({ ...withLine("papers/awq.md", former), ...withLine("papers/gptq.md", former) })).toEqual([
      "content/papers/awq.md:16:12 duplicate-title  This title is also in papers/gptq.md:20. Keep one of the two.",
    ]);
  });

  test("can share a title with other versions and with the paper", () => {
    const versions = "versions:\n  - title: Old\n    year: 2021\n  - title: Old\n    year: 2022\n";
    const same = "  - title: Activation-aware Weights\n    venue: ICLR";
    expect(awqWith(versions + same)).toEqual([]);
  });
});

describe("history", () => {
  test.each(["added", "venue-changed", "code-added", "corrected", "retracted"])(
    "accepts an event of type %s",
    (type) => {
      expect(historyWith(`  - date: 2026-01-02\n    type: ${type}`)).toEqual([]);
    },
  );

  test("accepts a description and a source: an address or the id of a source", () => {
    const event = "  - date: 2026-01-02\n    type: corrected\n    what: The year.\n    source: ";
    expect(historyWith(`${event}https://a.example/`)).toEqual([]);
    expect(historyWith(`${event}paper-list`)).toEqual([]);
    expect(historyWith(`${event}paperlist`)).toEqual([
      '13:13 unknown-source  "paperlist" is not a source. Did you mean paper-list?',
    ]);
    expect(historyWith(`${event}The list`)).toEqual([
      '13:13 bad-value  "history[0].source" is the text "The list". Write a full http:// or https:// address, or the id of a file in sources/.',
    ]);
  });

  const types = "added, venue-changed, code-added, corrected, retracted.";
  test.each([
    ["  - type: added", '10:5 missing-key  "history[0].date" is missing. Add it as text.'],
    ["  - date: 2026-01-02", `10:5 missing-key  "history[0].type" is missing. Add it as one of ${types}`],
    [
      "  - date: 2026-1-2\n    type: added",
      '10:11 bad-value  "history[0].date" is the text "2026-1-2". A date is written YYYY-MM-DD.',
    ],
    [
      "  - date: 2026-01-02\n    type: added\n  - date: 2026-01-03\n    type: added",
      '13:11 bad-value  "history[1].type" is the text "added". Only the first event can be of type added.',
    ],
    [
      "  - date: 2026-01-02\n    type: moved",
      `11:11 bad-value  "history[0].type" is the text "moved". It can be ${types}`,
    ],
  ])("rejects %j", (event, issue) => {
    expect(historyWith(event)).toEqual([issue]);
  });

  test("reports the previous key `added` with a hint to use --fix", () => {
    expect(awqWith("added: 2026-01-02")[0]).toBe(
      '15:1 unknown-key  "added" is not a known key here. It is now an event of type "added" in the history. --fix moves it there.',
    );
  });
});

describe("look-ups", () => {
  const lookUp = "lookedUp:\n  - what: publication\n    date: 2026-01-02\n    record: ICLR 2024 list\n    result: ";
  test.each(["found", "not found", "not established"])("accepts the result %s", (result) => {
    expect(awqWith(lookUp + result)).toEqual([]);
    expect(awqWith(`${lookUp}${result}\n    note: Under another title.`)).toEqual([]);
  });

  test.each([
    [`${lookUp}unknown`, "It can be found, not found, not established."],
    [lookUp.replace("publication", "venue").concat("found"), "It can be publication, code."],
    [
      lookUp.replace("    record: ICLR 2024 list\n", "").concat("found"),
      '"lookedUp[0].record" is missing. Add it as text.',
    ],
    [lookUp.replace("2026-01-02", "today").concat("found"), "A date is written YYYY-MM-DD."],
  ])("rejects %j", (lines, message) => {
    expect(awqWith(lines)).toEqual([expect.stringContaining(message)]);
  });
});

describe("code", () => {
  const code = "links:\n  - type: code\n    url: https://a.example/";
  test("accepts official, third-party and no origin", () => {
    for (const origin of ["", "\n    origin: official", "\n    origin: third-party"])
      expect(awqWith(code + origin)).toEqual([]);
  });

  test.each([
    [
      `${code}\n    origin: theirs`,
      '18:13 bad-value  "links[0].origin" is the text "theirs". It can be official, third-party.',
    ],
    [
      `${code.replace("code", "docs")}\n    origin: official`,
      '18:13 bad-value  "links[0].origin" is the text "official". Only a link of type code can have an origin.',
    ],
    ["codeStatus: none", '15:13 bad-value  "codeStatus" is the text "none". It can be none-known.'],
    [
      `codeStatus: none-known\n${code}`,
      "15:13 code-status  The entry links to code, but codeStatus is none-known. Remove codeStatus.",
    ],
    [
      "codeStatus: none-known",
      "15:13 code-status  codeStatus is none-known, but there is no look-up of code. Add the look-up to lookedUp, with what: code.",
    ],
  ])("rejects %j", (lines, issue) => {
    expect(awqWith(lines)).toEqual([issue]);
  });

  test("reports `none-known` if a look-up found code", () => {
    const lines =
      "codeStatus: none-known\nlookedUp:\n  - what: code\n    date: 2026-01-02\n    record: Its page\n    result: found";
    expect(awqWith(lines)).toEqual([
      "15:13 code-status  A look-up found code, but codeStatus is none-known. Link to the code and remove codeStatus, or correct the look-up.",
    ]);
  });

  test("requires a look-up of code for `none-known`", () => {
    const lookUp =
      "lookedUp:\n  - what: code\n    date: 2026-01-02\n    record: https://a.example/\n    result: not found";
    expect(awqWith(`codeStatus: none-known\n${lookUp}`)).toEqual([]);
    expect(awqWith(`codeStatus: none-known\n${lookUp.replace("code", "publication")}`)).toEqual([
      expect.stringContaining("code-status"),
    ]);
  });
});

describe("retraction", () => {
  test("requires a date and a source", () => {
    expect(awqWith("retracted:\n  date: 2026-01-02\n  source: https://a.example/")).toEqual([]);
    expect(awqWith("retracted:\n  date: 2026-01-02")).toEqual([
      expect.stringContaining('missing-key  "retracted.source" is missing.'),
    ]);
    expect(awqWith("retracted: true")).toEqual(['15:12 wrong-type  "retracted" is true, not a group of keys.']);
    expect(awqWith("retracted:\n  date: 2026-01-02\n  source: nowhere")).toEqual([
      expect.stringContaining('unknown-source  "nowhere" is not a source.'),
    ]);
  });
});

describe("citation key", () => {
  test.each(["lin2023awq", "2023awq", "lin:2023-awq+1.0"])("accepts %s", (key) => {
    expect(awqWith(`citationKey: ${key}`)).toEqual([]);
  });

  test.each(["lin 2023", "lin,2023", "{lin}", "lin%", "łin2023", "-lin"])("rejects %s", (key) => {
    expect(awqWith(`citationKey: "${key}"`)).toEqual([
      `15:14 bad-value  "citationKey" is the text "${key}". Use only letters, digits and _ : . + - in a citation key.`,
    ]);
  });
});

describe("unverified fields", () => {
  const bare = (lines: string, without: RegExp) =>
    issuesAfter({ "papers/x.md": paperText("X", lines).replace(without, "") }).map((issue) =>
      issue.replace("content/papers/x.md:", ""),
    );

  test("allow year, venue and status to be missing", () => {
    expect(bare("unverified:\n  - year\n  - venue\n", /year.*\nvenue.*\nstatus.*\n/)).toEqual([]);
    expect(bare("unverified:\n  - year\n", /year.*\n/)).toEqual([]);
  });

  test("allow the value of an unverified field", () => {
    expect(bare("unverified:\n  - year\n  - authors\n", /^$/)).toEqual([]);
  });

  test("are required for missing values, which are reported in one run", () => {
    expect(bare("tldr: ''\n", /year.*\nvenue.*\nstatus.*\n/)).toEqual([
      '1:1 missing-key  "year" is missing. Add it as a number, or list year under unverified.',
      '1:1 missing-key  "venue" is missing. Add it as text, or list venue under unverified.',
      '1:1 missing-key  "status" is missing. Add it as one of published, preprint, web, or list venue under unverified.',
      '7:7 bad-value  "tldr" is the text "". The text is empty.',
    ]);
  });

  test("do not allow a venue without a status", () => {
    expect(bare("unverified:\n  - venue\n", /status.*\n/)).toEqual([
      expect.stringContaining('missing-key  "status" is missing.'),
    ]);
  });

  test("reject fields that cannot be unverified", () => {
    expect(bare("unverified:\n  - topics\n", /^$/)).toEqual([
      expect.stringContaining('"unverified[0]" is the text "topics". It can be title, authors, year,'),
    ]);
  });
});

describe("refiling", () => {
  test("accepts the reason for other topics in a source reference", () => {
    const changes = withLine("papers/awq.md", "    refiled: It prunes as well.");
    expect(issuesAfter(changes)).toEqual([]);
  });
});
