import { spawnSync } from "node:child_process";
import {
  accessSync,
  chmodSync,
  fsyncSync,
  linkSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  renameSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { beforeEach, describe, expect, test, vi } from "vitest";
import { createFileSafely, findWriteObstacle, writeFileSafely, writeFilesSafely } from "@/lib/files/write-file-fs";
import { writeContentFolder } from "../content-folder";

// The real functions, except for calls that a test makes fail.
vi.mock("node:fs", async (importOriginal) => {
  const fs = await importOriginal<typeof import("node:fs")>();
  const { accessSync, fsyncSync, linkSync, renameSync, writeFileSync } = fs;
  return {
    ...fs,
    accessSync: vi.fn(accessSync),
    fsyncSync: vi.fn(fsyncSync),
    linkSync: vi.fn(linkSync),
    renameSync: vi.fn(renameSync),
    writeFileSync: vi.fn(writeFileSync),
  };
});

const steps = { access: accessSync, write: writeFileSync, sync: fsyncSync, rename: renameSync, link: linkSync };

/** Makes the next call of a step fail. */
function failOnce(step: keyof typeof steps, code: string): void {
  vi.mocked<(...args: never[]) => void>(steps[step]).mockImplementationOnce(() => {
    throw Object.assign(new Error(`${code}: simulated`), { code });
  });
}

/** Returns names and texts of the files in a folder, including hidden ones. */
function textsIn(folder: string): Record<string, string> {
  return Object.fromEntries(readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), "utf8")]));
}

let folder: string;
let file: string;
beforeEach(() => {
  folder = writeContentFolder([{ path: "a.md", text: "old\n" }]);
  file = join(folder, "a.md");
});

describe.each([
  ["writeFileSafely", writeFileSafely],
  ["createFileSafely", createFileSafely],
])("%s", (_, write) => {
  test("creates a file and its parent folders, and leaves no other file", () => {
    write(join(folder, "b/c/new.md"), "Łuczak\n");
    expect(textsIn(join(folder, "b/c"))).toEqual({ "new.md": "Łuczak\n" });
  });

  test.each(["write", "sync"] as const)("leaves no file if the %s fails", (step) => {
    failOnce(step, "ENOSPC");
    expect(() => write(join(folder, "new.md"), "new\n")).toThrow("ENOSPC");
    expect(textsIn(folder)).toEqual({ "a.md": "old\n" });
  });

  test("removes temporary files of terminated processes, and no others", () => {
    const { pid } = spawnSync(process.execPath, ["--version"]);
    const others = [`.safe-write-${process.pid}-ab12.tmp`, ".safe-write-x.tmp", ".hidden"];
    for (const name of [...others, `.safe-write-${pid}-ab12.tmp`]) writeFileSync(join(folder, name), "half");
    write(join(folder, "new.md"), "new\n");
    expect(readdirSync(folder).sort()).toEqual([...others, "a.md", "new.md"].sort());
  });
});

describe("writeFileSafely", () => {
  test("replaces a file", () => {
    writeFileSafely(file, "new\n");
    expect(textsIn(folder)).toEqual({ "a.md": "new\n" });
  });

  test.each(["write", "sync", "rename"] as const)("keeps the old text if the %s fails", (step) => {
    failOnce(step, "EIO");
    expect(() => writeFileSafely(file, "new\n")).toThrow("EIO");
    expect(textsIn(folder)).toEqual({ "a.md": "old\n" });
  });

  test("syncs the text before it renames the file", () => {
    vi.clearAllMocks();
    writeFileSafely(file, "new\n");
    const [write, sync, rename] = [writeFileSync, fsyncSync, renameSync].map(
      (step) => vi.mocked<(...args: never[]) => void>(step).mock.invocationCallOrder[0] ?? 0,
    );
    expect(write).toBeLessThan(sync ?? 0);
    expect(sync).toBeLessThan(rename ?? 0);
  });

  test("keeps the mode", () => {
    chmodSync(file, 0o755);
    writeFileSafely(file, "new\n");
    expect(statSync(file).mode & 0o777).toBe(0o755);
  });

  test("rejects a read-only file and does not change it", () => {
    // Tests may run as root, which can write to any file, so the error is simulated.
    chmodSync(file, 0o444);
    failOnce("access", "EACCES");
    expect(() => writeFileSafely(file, "new\n")).toThrow("EACCES");
    expect(textsIn(folder)).toEqual({ "a.md": "old\n" });
    expect(statSync(file).mode & 0o777).toBe(0o444);
  });

  test.each(["a.md", "new.md"])("writes through a link to %s", (name) => {
    mkdirSync(join(folder, "links"));
    const link = join(folder, "links/link.md");
    symlinkSync(`../${name}`, link);
    writeFileSafely(link, "new\n");
    expect(readlinkSync(link)).toBe(`../${name}`);
    expect(readFileSync(join(folder, name), "utf8")).toBe("new\n");
    expect(readdirSync(join(folder, "links"))).toEqual(["link.md"]);
  });

  test("rejects circular links and folders", () => {
    const link = join(folder, "link.md");
    symlinkSync("link.md", link);
    expect(() => writeFileSafely(link, "new\n")).toThrow("ELOOP");
    expect(() => writeFileSafely(folder, "new\n")).toThrow("EISDIR");
    expect(readdirSync(folder)).toEqual(["a.md", "link.md"]);
  });

  test("writes to a device without replacing it", () => {
    writeFileSafely("/dev/null", "new\n");
    expect(statSync("/dev/null").isFile()).toBe(false);
  });
});

describe("createFileSafely", () => {
  test("never replaces a file or a link", () => {
    const link = join(folder, "link.md");
    symlinkSync("nowhere.md", link);
    for (const path of [file, link]) {
      expect(() => createFileSafely(path, "new\n")).toThrow(expect.objectContaining({ code: "EEXIST" }));
    }
    expect(readFileSync(file, "utf8")).toBe("old\n");
    expect(readdirSync(folder)).toEqual(["a.md", "link.md"]);
  });

  test("works where the file system has no hard links", () => {
    failOnce("link", "EPERM");
    createFileSafely(join(folder, "new.md"), "new\n");
    expect(textsIn(folder)).toEqual({ "a.md": "old\n", "new.md": "new\n" });
    failOnce("link", "EPERM");
    expect(() => createFileSafely(file, "new\n")).toThrow("EPERM");
    expect(textsIn(folder)).toEqual({ "a.md": "old\n", "new.md": "new\n" });
  });
});

describe("writeFilesSafely", () => {
  test.each([0, 1, 2])("changes no file if the disk is full at file %i", (full) => {
    for (let done = 0; done < full; done += 1) vi.mocked(writeFileSync).mockImplementationOnce(() => {});
    failOnce("write", "ENOSPC");
    const files = ["a.md", "b.md", "c.md"].map((name) => ({ path: join(folder, name), text: "new\n" }));
    expect(() => writeFilesSafely(files)).toThrow(`Cannot write ${files[full]?.path}: ENOSPC`);
    expect(textsIn(folder)).toEqual({ "a.md": "old\n" });
  });

  test("names the obstacle of a read-only file", () => {
    expect(findWriteObstacle(file)).toBeUndefined();
    failOnce("access", "EACCES");
    expect(findWriteObstacle(file)).toBe("EACCES: simulated");
  });
});
