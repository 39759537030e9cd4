import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";

// The structure of the code that docs/architecture.md describes.

const listed = spawnSync("git", ["ls-files", "--cached", "--others", "--exclude-standard"], {
  encoding: "utf8",
}).stdout;
const files = listed.split("\n").filter((file) => /^(?!tests\/fixtures\/).*\.tsx?$/.test(file) && existsSync(file));
const textOf = new Map(files.map((file) => [file, readFileSync(file, "utf8")]));

/** The files that each file imports, including type imports. */
const imports = new Map(
  [...textOf].map(([file, text]) => [
    file,
    [...text.matchAll(/(?:\bfrom|\bimport)\s*\(?\s*"((?:@\/|\.)[^"]*)"/g)].flatMap(([, name = ""]) => {
      const path = name.startsWith("@/") ? name.slice(2) : join(dirname(file), name);
      return [path, `${path}.ts`, `${path}.tsx`].filter((candidate) => textOf.has(candidate));
    }),
  ]),
);

/** Returns an import cycle that contains a file; undefined if there is none. */
function findCycle(start: string): string[] | undefined {
  const cameFrom = new Map<string, string>();
  const queue = [start];
  for (const file of queue) {
    for (const next of imports.get(file) ?? []) {
      if (next === start) {
        const cycle = [start];
        for (let at = file; at !== start; at = cameFrom.get(at) ?? start) cycle.push(at);
        return cycle;
      }
      if (cameFrom.has(next)) continue;
      cameFrom.set(next, file);
      queue.push(next);
    }
  }
  return undefined;
}

test("there are no import cycles", () => {
  expect(imports.size).toBeGreaterThan(500);
  expect([...imports.values()].flat().length).toBeGreaterThan(1000);
  const cycles = files.flatMap((file) => findCycle(file)?.join(" > ") ?? []);
  expect(cycles).toEqual([]);
});

test("exported names are unique", () => {
  const exporters = new Map<string, string[]>();
  for (const [file, text] of textOf) {
    if (!/^(?:lib|components)\//.test(file)) continue;
    const names = [...text.matchAll(/^export (?:async )?(?:function\*?|const|class|interface|type)\s+(\w+)/gm)];
    for (const [, name = ""] of names) exporters.set(name, [...(exporters.get(name) ?? []), file]);
  }
  expect(exporters.size).toBeGreaterThan(500);
  const shared = [...exporters].filter(([, where]) => new Set(where).size > 1);
  expect(shared).toEqual([]);
});

test("components are at most 80 lines long", () => {
  const long = [...textOf].flatMap(([file, text]) => {
    if (!/^(?:app|components)\/.*\.tsx$/.test(file)) return [];
    const functions = [...text.matchAll(/^(?:export )?(?:default )?(?:async )?function (\w+)[\s\S]*?^}$/gm)];
    return functions.flatMap(([code, name]) => (code.split("\n").length > 80 ? `${file}: ${name}` : []));
  });
  expect(long).toEqual([]);
});

test("only isolated tests mock modules, because other tests share them", () => {
  const mocking = [...textOf].filter(([, text]) => /^vi\.(?:do)?[mM]ock\(/m.test(text)).map(([file]) => file);
  expect(mocking.length).toBeGreaterThan(0);
  expect(mocking.filter((file) => !file.endsWith(".isolated.test.ts"))).toEqual([]);
});
