import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { findProgram, missingPrograms } from "@/tests/engines/installed-engines";

let folder = "";

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "programs-"));
});

afterEach(() => rmSync(folder, { recursive: true }));

const install = (name: string) => writeFileSync(join(folder, name), "");

test("says which programs are missing and how to install them", () => {
  expect(missingPrograms("firefox", folder)).toMatchInlineSnapshot(
    `"The tests in firefox need firefox-esr or firefox, not found in PATH. On Debian, install with: apt-get install firefox-esr"`,
  );
  expect(missingPrograms("webkit", folder)).toMatchInlineSnapshot(
    `"The tests in webkit need WebKitWebDriver and Xvfb, not found in PATH. On Debian, install with: apt-get install webkit2gtk-driver xvfb"`,
  );
  install("WebKitWebDriver");
  expect(missingPrograms("webkit", folder)).toMatchInlineSnapshot(
    `"The tests in webkit need Xvfb, not found in PATH. On Debian, install with: apt-get install webkit2gtk-driver xvfb"`,
  );
});

test("accepts each name of a browser", () => {
  for (const name of ["firefox", "firefox-esr"]) {
    install(name);
    expect(missingPrograms("firefox", folder)).toBeUndefined();
    rmSync(join(folder, name));
  }
});

test("finds a program in any folder of PATH, the first name first", () => {
  install("firefox");
  const path = ["/nowhere", folder].join(delimiter);
  expect(findProgram(["firefox-esr", "firefox"], path)).toBe(join(folder, "firefox"));
  install("firefox-esr");
  expect(findProgram(["firefox-esr", "firefox"], path)).toBe(join(folder, "firefox-esr"));
  expect(findProgram(["firefox"], "")).toBeUndefined();
});
