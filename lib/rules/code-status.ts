import type { Issue } from "../issue";
import type { RuleDefinition } from "./rule-definition";

/** `codeStatus: none-known` stands beside a look-up of code, and beside no code. */
export const codeStatus: RuleDefinition = {
  summary: "`codeStatus: none-known` stands beside a look-up of code, and beside no code.",
  why: "That nobody knows of code differs from nobody having looked. The look-up says when and where.",
  mend: "Record the look-up under `lookedUp`, or remove `codeStatus`.",
  example: {
    file: "papers/on-steam.md",
    part: "front matter",
    wrong: "codeStatus: none-known",
    right: `codeStatus: none-known
lookedUp:
  - what: code
    date: 2022-02-01
    record: https://example.org/steam
    result: not found`,
  },
  check: ({ papers }) =>
    papers.flatMap(({ path, locate, known }): Issue[] => {
      const { codeStatus: status, links = [], lookedUp = [] } = known;
      if (status === undefined) return [];
      const place = { path, ...locate(["codeStatus"]), rule: "code-status" as const };
      if (links.some(({ type }) => type === "code")) {
        return [{ ...place, message: "The entry links code, but says that none is known.", hint: "Remove the key." }];
      }
      if (lookedUp.some(({ what, result }) => what === "code" && result === "found")) {
        const message = "The entry says that no code is known, but a look-up found some.";
        return [{ ...place, message, hint: "Link the code and remove the key, or correct the look-up." }];
      }
      if (lookedUp.some(({ what }) => what === "code")) return [];
      const message = "The entry says that no code is known, but not where it was looked for.";
      return [{ ...place, message, hint: "Add the look-up to lookedUp, with what: code." }];
    }),
};
