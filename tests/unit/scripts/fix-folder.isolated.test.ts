import { accessSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test, vi } from "vitest";
import { fixFolder } from "@/scripts/validate/fix-folder";
import { writeContentFolder } from "../content-folder";
import { surveyFiles } from "../survey-files";

// Tests may run as root, which can write to any file, so the error is simulated.
vi.mock("node:fs", async (importOriginal) => {
  const fs = await importOriginal<typeof import("node:fs")>();
  return { ...fs, accessSync: vi.fn(fs.accessSync) };
});

test("reports a read-only file and fixes the others", async () => {
  const files = surveyFiles().map((file) => ({ ...file, text: file.text.replace(/^title: .*$/m, "$&  ") }));
  const folder = writeContentFolder(files);
  const papers = files.map(({ path }) => path).filter((path) => path.startsWith("papers/"));
  const [readOnly = ""] = papers;
  vi.mocked(accessSync).mockImplementation((path) => {
    if (String(path).endsWith(readOnly)) throw Object.assign(new Error("EACCES: simulated"), { code: "EACCES" });
  });
  const { changes, issues } = await fixFolder(folder);
  expect(issues).toEqual([
    expect.objectContaining({ path: readOnly, message: `--fix cannot write "${readOnly}": EACCES: simulated.` }),
  ]);
  expect(changes.length).toBeGreaterThan(1);
  expect(changes.map(({ path }) => path)).not.toContain(readOnly);
  expect(readFileSync(join(folder, readOnly), "utf8")).toMatch(/^title: .* {2}$/m);
});
