import { expect, test } from "vitest";
import { recordOf } from "@/lib/survey/paper-record";
import { compileSmallSurvey } from "../survey-files";

const { sourceById } = compileSmallSurvey();

test("returns events before look-ups, each oldest first and with its source", () => {
  const lines = recordOf(
    {
      history: [
        { date: "2026-03-01", type: "venue-changed", what: "From arXiv to ICLR.", source: "https://www.a.example/x" },
        { date: "2026-01-01", type: "added" },
        { date: "2026-02-01", type: "corrected", what: "The year.", source: "paper-list" },
      ],
      lookedUp: [
        { what: "publication", date: "2026-02-02", record: "ICLR 2024", result: "found" },
        { what: "code", date: "2026-02-03", record: "https://b.example/readme", result: "found" },
        { what: "code", date: "2026-01-02", record: "GitHub", result: "not established", note: "It was down." },
      ],
    },
    sourceById,
  );
  expect(lines).toEqual([
    { date: "2026-01-01", text: "Added" },
    {
      date: "2026-02-01",
      text: "Corrected: The year.",
      source: { href: "https://github.com/example/list", name: "A paper list" },
    },
    {
      date: "2026-03-01",
      text: "Venue changed: From arXiv to ICLR.",
      source: { href: "https://www.a.example/x", name: "a.example" },
    },
    { date: "2026-01-02", text: "Code looked up in GitHub: not established; It was down." },
    { date: "2026-02-02", text: "Publication looked up in ICLR 2024: found" },
    {
      date: "2026-02-03",
      text: "Code looked up: found",
      source: { href: "https://b.example/readme", name: "b.example" },
    },
  ]);
});
