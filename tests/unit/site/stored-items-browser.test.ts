import { readdirSync, readFileSync } from "node:fs";
import { expect, test, vi } from "vitest";
import { readStoredItems } from "@/lib/site/stored-items-browser";
import { formatBytes } from "@/lib/text/format";

test("lists the keys of all files that use the browser's storage", () => {
  const texts = ["lib", "components"].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: "utf8" })
      .filter((file) => /\.tsx?$/.test(file))
      .map((file) => readFileSync(`${folder}/${file}`, "utf8")),
  );
  const users = texts.filter((text) => /\b(?:localStorage|storage)\.(?:get|set|remove)Item/.test(text));
  expect(users.length).toBeGreaterThan(3);
  const keys = users.flatMap((text) => [...text.matchAll(/const \w*[kK]ey = "(.*)"/g)].map(([, key = ""]) => key));
  vi.stubGlobal("localStorage", { getItem: () => null });
  expect(
    readStoredItems()
      ?.map(({ key }) => key)
      .toSorted(),
  ).toEqual(keys.toSorted());
  vi.unstubAllGlobals();
});

test("measures what is stored, and returns undefined if storage is blocked", () => {
  vi.stubGlobal("localStorage", { getItem: (key: string) => (key === "theme" ? "dark" : null) });
  expect(readStoredItems()?.filter(({ bytes }) => bytes > 0)).toMatchObject([{ key: "theme", bytes: 18 }]);
  vi.stubGlobal("localStorage", null);
  expect(readStoredItems()).toBeUndefined();
  vi.unstubAllGlobals();
});

test("formats sizes", () => {
  expect([1, 640, 12_500, 3_100_000].map(formatBytes)).toEqual(["1 byte", "640 bytes", "12.5 KB", "3.1 MB"]);
});
