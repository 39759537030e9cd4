import fc from "fast-check";
import { visit } from "unist-util-visit";
import { expect, test } from "vitest";
import { checkBody } from "@/lib/content/body";
import { formatIssue } from "@/lib/content/issue";
import { classifyLink } from "@/lib/text/links";
import { parseMarkdown } from "@/lib/text/parse-markdown";

function read(body: string) {
  const { issues, internalLinks } = checkBody("papers/x.md", body, 10);
  return { issues: issues.map((issue) => formatIssue(issue)), internalLinks };
}

test("returns links to this site with their positions", () => {
  expect(read("See [GPTQ](/papers/gptq/#notes)\nand [arXiv](https://arxiv.org/abs/2210.17323).")).toEqual({
    issues: [],
    internalLinks: [{ target: "/papers/gptq/", line: 10, column: 5, length: 27 }],
  });
});

test("reports block and inline HTML", () => {
  expect(read("<script>alert(1)</script>\n\nA <b>bold</b> word.").issues).toMatchInlineSnapshot(`
    [
      "content/papers/x.md:10:1 raw-html  HTML is not rendered: "<script>alert(1)</script>". Use Markdown, or put code in backticks.",
      "content/papers/x.md:12:3 raw-html  HTML is not rendered: "<b>". Use Markdown, or put code in backticks.",
      "content/papers/x.md:12:10 raw-html  HTML is not rendered: "</b>". Use Markdown, or put code in backticks.",
    ]
  `);
});

test("allows HTML in code", () => {
  expect(read("`<b>`\n\n```html\n<script></script>\n```\n").issues).toEqual([]);
});

test("reports unsafe addresses in links, images and definitions", () => {
  const body = "[a](javascript:alert(1))\n\n![b](data:text/html,x)\n\n[c][d]\n\n[d]: vbscript:x\n";
  expect(read(body).issues).toMatchInlineSnapshot(`
    [
      "content/papers/x.md:10:1 unsafe-link  The link address "javascript:alert(1)" is not allowed. Use a full http:// or https:// address, or the path of a page of this site, such as /papers/some-id/.",
      "content/papers/x.md:12:1 image  The text contains an image. Link to it instead.",
      "content/papers/x.md:16:1 unsafe-link  The link address "vbscript:x" is not allowed. Use a full http:// or https:// address, or the path of a page of this site, such as /papers/some-id/.",
    ]
  `);
});

test("reports an unsafe scheme that is written with entities", () => {
  expect(read("[a](java&#115;cript:alert(1))").issues).toEqual([expect.stringContaining('"javascript:alert(1)"')]);
});

test("reports addresses that are relative to the page", () => {
  expect(read("[a](gptq/) [b](../gptq/) [c](#notes)").issues).toHaveLength(3);
});

test("never skips the parser for text with HTML or a link", () => {
  const part = fc.constantFrom(
    ..."<b>|</b>|[a](|/x/|)|![i](|[r]: |javascript:|http://x.y|www.x.y|a@b.cd|mailto:a@b.cd|a&#64;b.cd|&#119;ww.x.y|&lt;i&gt;|`|**|\\|- |# | |\n|\n\n|word".split(
      "|",
    ),
  );
  fc.assert(
    fc.property(fc.array(part, { maxLength: 8 }), (parts) => {
      const body = parts.join("");
      let expected = 0;
      visit(parseMarkdown(body), (node) => {
        if (["html", "image", "imageReference"].includes(node.type)) expected++;
        const isLink = node.type === "link" || node.type === "definition";
        if (isLink && classifyLink(node.url).kind !== "external") expected++;
      });
      const { issues, internalLinks } = read(body);
      expect(issues.length + internalLinks.length).toBe(expected);
    }),
    { numRuns: 1000 },
  );
});
