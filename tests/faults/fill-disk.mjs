/**
 * Preloaded into commands. Writes of files work until the number of writes in FULL_DISK_AT. From this write on, half of
 * the bytes are written and then the disk is full.
 */
import fs from "node:fs";
import { syncBuiltinESMExports } from "node:module";

const { writeFileSync, writeSync } = fs;
const limit = Number(process.env.FULL_DISK_AT);
let count = 0;

fs.writeFileSync = (file, data, options) => {
  // Standard output and temporary files of tools are not on the disk.
  const isOwn = typeof file === "number" ? file > 2 : /work|out/.test(String(file));
  if (!isOwn || count++ < limit) return writeFileSync(file, data, options);
  const bytes = Buffer.from(data);
  if (typeof file === "number") writeSync(file, bytes, 0, Math.floor(bytes.length / 2));
  else writeFileSync(file, bytes.subarray(0, Math.floor(bytes.length / 2)));
  throw Object.assign(new Error("ENOSPC: no space left on device, write"), {
    code: "ENOSPC",
    errno: -28,
    syscall: "write",
  });
};
syncBuiltinESMExports();
