import { expect, test } from "vitest";
import { repairAddress, repairTitle } from "@/lib/awesome-list/import/repair-listed";

test.each([
  [
    "[https://x.example/a](https://x.example/b)",
    "https://x.example/b",
    "Nested Markdown link read as its inner address.",
  ],
  ["https://x.example/ahttps://x.example/a", "https://x.example/a", "Address was pasted twice in one link."],
  [
    "https://www.arxiv.org/abs/2401.00001",
    "https://arxiv.org/abs/2401.00001",
    "Host www.arxiv.org shortened to arxiv.org.",
  ],
  [
    "https://arxiv.org/abs/2401.00001v",
    "https://arxiv.org/abs/2401.00001",
    "ArXiv address with a dangling version letter repaired.",
  ],
  ["https://https://x.example/a", "https://x.example/a", "Scheme was written twice in a link."],
  ["https://x.example/?utm_source=y", "https://x.example/", "Tracking parameter removed from a link."],
  [
    "https://x.example/?a=1&utm_source=y&b=2#c",
    "https://x.example/?a=1&b=2#c",
    "Tracking parameter removed from a link.",
  ],
])("repairs %s to %s", (address, text, correction) => {
  expect(repairAddress(address)).toEqual({ text, corrections: [correction] });
});

test.each([
  "https://arxiv.org/abs/2401.00001v2",
  "https://arxiv.org/pdf/2401.00001v3.pdf",
  "https://arxiv.org/html/2401.00001v1#S3",
  "https://arxiv.org/abs/2401.00001?context=cs.CL",
])("repairs %s to the page of the paper", (address) => {
  expect(repairAddress(address).text).toBe("https://arxiv.org/abs/2401.00001");
});

test.each([
  "https://arxiv.org/pdf/2401.00001.pdf",
  "https://web.archive.org/web/2024/https://x.example/a",
  "https://www.x.example/utm_guide?q=utm_",
  "no address",
])("does not change %s", (address) => {
  expect(repairAddress(address)).toEqual({ text: address, corrections: [] });
});

test.each([
  ["Omni: Omni: A Title", "Omni: A Title", "Title: doubled method name."],
  ["Snap : A Title", "Snap: A Title", "Title: space before the colon."],
  ["Experts:A Title", "Experts: A Title", "Title: missing space after the colon."],
])("repairs %s to %s", (title, text, correction) => {
  expect(repairTitle(title)).toEqual({ text, corrections: [correction] });
});

test.each(["Omni: Omnivores: A Title", "Ratio 2:4 Sparsity", "A Title"])("does not change %s", (title) => {
  expect(repairTitle(title)).toEqual({ text: title, corrections: [] });
});
