import { expect, test } from "vitest";
import { describePaper, summaryLine } from "@/lib/survey/paper-summary";

test("returns the tldr, or the first sentence of the note", () => {
  expect(summaryLine({ tldr: "Does it well", body: "It does. It is." })).toBe("Does it well");
  expect(summaryLine({ body: "It *does*. It is." })).toBe("It does.");
  expect(summaryLine({ body: "" })).toBe("");
});

test("a description is the tldr as a sentence, and as much of the note as fits", () => {
  expect(describePaper({ tldr: "Does it well", body: "It *does*.\n\nIt is." })).toBe("Does it well. It does. It is.");
  expect(describePaper({ tldr: "Does it!", body: "It does." })).toBe("Does it! It does.");
  expect(describePaper({ tldr: "Does it well", body: "It does it all." }, 23)).toBe("Does it well. It does…");
  expect(describePaper({ body: "It does." })).toBe("It does.");
  expect(describePaper({ tldr: "Does it", body: "" })).toBe("Does it.");
  expect(describePaper({ body: "" })).toBe("");
});
