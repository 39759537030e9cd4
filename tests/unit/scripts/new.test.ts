import { expect, test } from "vitest";
import { runScript } from "./run-script";

test("escapes characters that change the direction of text", async () => {
  const { code, out } = await runScript("new", ["\u202Eatlas", "--dry-run"]);
  expect(out).toMatch(/^Would make \\u202eatlas\./);
  expect(code).toBe(0);
});
