import { symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, expect, test, vi } from "vitest";
import { fingerprint } from "@/scripts/site/fingerprint";
import { writeContentFolder } from "../../content-folder";

afterEach(() => {
  vi.unstubAllEnvs();
});

function useContent(): string {
  const folder = writeContentFolder([{ path: "papers/a.md", text: "a" }]);
  vi.stubEnv("CONTENT_DIR", folder);
  return folder;
}

test("changes when a file changes, a file is added, or a setting changes", () => {
  const folder = useContent();
  const before = fingerprint();
  expect(fingerprint()).toBe(before);
  writeFileSync(join(folder, "papers/a.md"), "b");
  const changed = fingerprint();
  writeFileSync(join(folder, "papers/b.md"), "");
  const added = fingerprint();
  vi.stubEnv("BASE_PATH", "/atlas");
  expect(new Set([before, changed, added, fingerprint()]).size).toBe(4);
});

test("ignores hidden files and symbolic links, such as lock files of editors", () => {
  const folder = useContent();
  const before = fingerprint();
  writeFileSync(join(folder, "papers/.a.md.swp"), "x");
  symlinkSync("user@host.1234:5678", join(folder, "papers/.#a.md"));
  symlinkSync(join(folder, "gone.md"), join(folder, "papers/link.md"));
  expect(fingerprint()).toBe(before);
});
