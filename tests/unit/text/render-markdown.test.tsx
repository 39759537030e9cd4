import type { ComponentProps } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { renderMarkdown } from "@/lib/text/render-markdown";

function Link({ children, ...props }: ComponentProps<"a">) {
  return <a {...props}>{children}</a>;
}

async function render(markdown: string): Promise<string> {
  return renderToStaticMarkup(await renderMarkdown(markdown, Link));
}

test("renders paragraphs with emphasis and links", async () => {
  expect(await render("A **bold** [claim](https://arxiv.org/abs/1).\n\nNext.")).toBe(
    '<p>A <strong>bold</strong> <a href="https://arxiv.org/abs/1">claim</a>.</p>\n<p>Next.</p>',
  );
});

test("renders links with the given component", async () => {
  const element = await renderMarkdown("[x](/papers/gptq/)", ({ href }) => <mark>{href}</mark>);
  expect(renderToStaticMarkup(element)).toBe("<p><mark>/papers/gptq/</mark></p>");
});

test("removes block and inline HTML", async () => {
  const html = await render('Before\n\n<script>alert(1)</script>\n\nA <img src="x" onerror="alert(1)"> word.');
  expect(html).toBe("<p>Before</p>\n<p>A  word.</p>");
});

test.each(["javascript:alert(1)", "JaVaScRiPt:alert(1)", "java&#115;cript:alert(1)", "data:text/html,x", "vbscript:x"])(
  "removes the target of a link to %s",
  async (url) => {
    expect(await render(`[text](${url})`)).toBe("<p><a>text</a></p>");
    expect(await render(`![text](${url})`)).toBe('<p><img alt="text"/></p>');
  },
);

test("renders tables", async () => {
  expect(await render("| Model | Bits |\n| --- | ---: |\n| GPTQ | 4 |")).toMatchInlineSnapshot(
    `"<table><thead><tr><th>Model</th><th style="text-align:right">Bits</th></tr></thead><tbody><tr><td>GPTQ</td><td style="text-align:right">4</td></tr></tbody></table>"`,
  );
});

test("escapes HTML in code", async () => {
  expect(await render("Use `<b>`:\n\n```python\nif a < b:\n```")).toBe(
    '<p>Use <code>&lt;b&gt;</code>:</p>\n<pre><code class="language-python">if a &lt; b:\n</code></pre>',
  );
});
