import { describe, expect, test } from "vitest";
import { issuesAfter, paperText, withLine } from "../../survey-files";
import { issuesWith } from "./new-fields";

/** What the validator says of the paper AWQ, whose front matter ends on line 14, with more lines. */
const awqWith = (lines: string) => issuesWith("papers/awq.md", lines);
/** The same of a paper without a history, in place of which the lines stand from line 9 on. */
const historyWith = (events: string) =>
  issuesAfter({ "papers/x.md": paperText("X").replace("history: []", `history:\n${events}`) }).map((issue) =>
    issue.replace("content/papers/x.md:", ""),
  );

describe("versions", () => {
  test("a version has a title, a venue or a link, and may have the other fields", () => {
    const whole = "title: Old\n    venue: ICLR\n    year: 2022\n    date: 2022-05\n    link: https://a.example/";
    expect(awqWith(`versions:\n  - ${whole}`)).toEqual([]);
    expect(awqWith("versions:\n  - title: Old\n  - venue: ICLR\n  - link: https://a.example/")).toEqual([]);
    for (const date of ["2022", "2022-05", "2022-05-31"])
      expect(awqWith(`versions:\n  - title: Old\n    date: "${date}"`)).toEqual([]);
  });

  const dateHint = "A date is written YYYY-MM-DD, YYYY-MM or YYYY.";
  test.each([
    ["year: 2022", '16:5 bad-value  "versions[0]" is a group of keys. A version has a title, a venue or a link.'],
    ["venue: Iclr", '16:12 unknown-venue  "Iclr" is not a venue. It is written ICLR.'],
    ["title: Old\n    date: May 2022", `17:11 bad-value  "versions[0].date" is the text "May 2022". ${dateHint}`],
    ["title: Old\n    date: 2022-13", `17:11 bad-value  "versions[0].date" is the text "2022-13". ${dateHint}`],
    [
      "title: Old\n    date: 2023-02-31",
      '17:11 bad-value  "versions[0].date" is the text "2023-02-31". The month has no such day.',
    ],
    [
      "title: Activation-aware Weights\n    date: 2023-05",
      "16:5 repeated-version  Nothing in this version differs from the entry itself. Remove it, or write what is different.",
    ],
    [
      "title: Old\n    url: https://a.example/",
      '17:5 unknown-key  "url" is not a key here. Known keys: title, venue, year, date, link.',
    ],
  ])("not %j", (version, issue) => {
    expect(awqWith(`versions:\n  - ${version}`)).toEqual([issue]);
  });

  test("a former title is not another paper's title, present or former", () => {
    const [issue] = awqWith("versions:\n  - title: sparse GPT");
    expect(issue).toBe("16:12 duplicate-title  This title is also in papers/sparsegpt.md:2. Keep one of the two.");
    const former = "versions:\n  - title: Old";
    expect(issuesAfter({ ...withLine("papers/awq.md", former), ...withLine("papers/gptq.md", former) })).toEqual([
      "content/papers/awq.md:16:12 duplicate-title  This title is also in papers/gptq.md:20. Keep one of the two.",
    ]);
  });

  test("versions of one paper may share a title with each other and with the paper", () => {
    const versions = "versions:\n  - title: Old\n    year: 2021\n  - title: Old\n    year: 2022\n";
    const same = "  - title: Activation-aware Weights\n    venue: ICLR";
    expect(awqWith(versions + same)).toEqual([]);
  });
});

describe("history", () => {
  test.each(["added", "venue-changed", "code-added", "corrected", "retracted"])("an event can be %s", (type) => {
    expect(historyWith(`  - date: 2026-01-02\n    type: ${type}`)).toEqual([]);
  });

  test("an event may say what changed and where that was read: an address, or a source of the survey", () => {
    const event = "  - date: 2026-01-02\n    type: corrected\n    what: The year.\n    source: ";
    expect(historyWith(`${event}https://a.example/`)).toEqual([]);
    expect(historyWith(`${event}paper-list`)).toEqual([]);
    expect(historyWith(`${event}paperlist`)).toEqual([
      '13:13 unknown-source  "paperlist" is not a source. Did you mean paper-list?',
    ]);
    expect(historyWith(`${event}The list`)).toEqual([
      '13:13 bad-value  "history[0].source" is the text "The list". A source is a full http:// or https:// address, or the id of a file in sources/.',
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
      '13:11 bad-value  "history[1].type" is the text "added". An entry is added once, and that event stands first.',
    ],
    [
      "  - date: 2026-01-02\n    type: moved",
      `11:11 bad-value  "history[0].type" is the text "moved". It can be ${types}`,
    ],
  ])("not %j", (event, issue) => {
    expect(historyWith(event)).toEqual([issue]);
  });

  test("the former key `added` is refused, and --fix is named", () => {
    expect(awqWith("added: 2026-01-02")[0]).toBe(
      '15:1 unknown-key  "added" is not a key here. It is an event of type "added" in the history now; --fix moves it there.',
    );
  });
});

describe("look-ups", () => {
  const lookUp = "lookedUp:\n  - what: publication\n    date: 2026-01-02\n    record: ICLR 2024 list\n    result: ";
  test.each(["found", "not found", "not established"])("a result can be %s", (result) => {
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
  ])("not %j", (lines, message) => {
    expect(awqWith(lines)).toEqual([expect.stringContaining(message)]);
  });
});

describe("code", () => {
  const code = "links:\n  - type: code\n    url: https://a.example/";
  test("code may be official, third-party, or neither", () => {
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
      '18:13 bad-value  "links[0].origin" is the text "official". Only a link of type code has an origin.',
    ],
    ["codeStatus: none", '15:13 bad-value  "codeStatus" is the text "none". It can be none-known.'],
    [
      `codeStatus: none-known\n${code}`,
      "15:13 code-status  The entry links code, but says that none is known. Remove the key.",
    ],
    [
      "codeStatus: none-known",
      "15:13 code-status  The entry says that no code is known, but not where it was looked for. Add the look-up to lookedUp, with what: code.",
    ],
  ])("not %j", (lines, issue) => {
    expect(awqWith(lines)).toEqual([issue]);
  });

  test("that none is known does not stand beside a look-up that found some", () => {
    const lines =
      "codeStatus: none-known\nlookedUp:\n  - what: code\n    date: 2026-01-02\n    record: Its page\n    result: found";
    expect(awqWith(lines)).toEqual([
      "15:13 code-status  The entry says that no code is known, but a look-up found some. Link the code and remove the key, or correct the look-up.",
    ]);
  });

  test("that none is known stands beside a look-up of code", () => {
    const lookUp =
      "lookedUp:\n  - what: code\n    date: 2026-01-02\n    record: https://a.example/\n    result: not found";
    expect(awqWith(`codeStatus: none-known\n${lookUp}`)).toEqual([]);
    expect(awqWith(`codeStatus: none-known\n${lookUp.replace("code", "publication")}`)).toEqual([
      expect.stringContaining("code-status"),
    ]);
  });
});

describe("retraction", () => {
  test("a retraction has a date and a source", () => {
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
  test.each(["lin2023awq", "2023awq", "lin:2023-awq+1.0"])("%s is a key", (key) => {
    expect(awqWith(`citationKey: ${key}`)).toEqual([]);
  });

  test.each(["lin 2023", "lin,2023", "{lin}", "lin%", "łin2023", "-lin"])("%s is not", (key) => {
    expect(awqWith(`citationKey: "${key}"`)).toEqual([
      `15:14 bad-value  "citationKey" is the text "${key}". A citation key has letters, digits and _ : . + - only.`,
    ]);
  });
});

describe("unverified fields", () => {
  const bare = (lines: string, without: RegExp) =>
    issuesAfter({ "papers/x.md": paperText("X", lines).replace(without, "") }).map((issue) =>
      issue.replace("content/papers/x.md:", ""),
    );

  test("year, venue and status may be missing once they are named", () => {
    expect(bare("unverified:\n  - year\n  - venue\n", /year.*\nvenue.*\nstatus.*\n/)).toEqual([]);
    expect(bare("unverified:\n  - year\n", /year.*\n/)).toEqual([]);
  });

  test("a field that is only guessed stays", () => {
    expect(bare("unverified:\n  - year\n  - authors\n", /^$/)).toEqual([]);
  });

  test("without that each is asked for, all in one run", () => {
    expect(bare("tldr: ''\n", /year.*\nvenue.*\nstatus.*\n/)).toEqual([
      '1:1 missing-key  "year" is missing. Add it as a number, or name year under unverified.',
      '1:1 missing-key  "venue" is missing. Add it as text, or name venue under unverified.',
      '1:1 missing-key  "status" is missing. Add it as one of published, preprint, web, or name venue under unverified.',
      '7:7 bad-value  "tldr" is the text "". The text is empty.',
    ]);
  });

  test("a known venue needs a status, whatever is not verified", () => {
    expect(bare("unverified:\n  - venue\n", /status.*\n/)).toEqual([
      expect.stringContaining('missing-key  "status" is missing.'),
    ]);
  });

  test("only fields that an import may lack can be named", () => {
    expect(bare("unverified:\n  - topics\n", /^$/)).toEqual([
      expect.stringContaining('"unverified[0]" is the text "topics". It can be title, authors, year,'),
    ]);
  });
});

describe("refiling", () => {
  test("a place of a source may say why the paper has other topics", () => {
    const changes = withLine("papers/awq.md", "    refiled: It prunes as well.");
    expect(issuesAfter(changes)).toEqual([]);
  });
});
