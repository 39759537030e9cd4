import { expect, test } from "vitest";
import { redirectPage } from "@/lib/site/redirect-page";

test("redirects automatically, with a link, and with a canonical address for search engines", () => {
  const page = redirectPage("/atlas/papers/gptq/", "https://atlas.example/atlas/papers/gptq/", "default-src 'none'");
  expect(page).toContain(`<meta http-equiv="Content-Security-Policy" content="default-src 'none'">`);
  expect(page).toContain('<meta http-equiv="refresh" content="0; url=/atlas/papers/gptq/">');
  expect(page).toContain('<link rel="canonical" href="https://atlas.example/atlas/papers/gptq/">');
  expect(page).toContain('<a href="/atlas/papers/gptq/">https://atlas.example/atlas/papers/gptq/</a>');
  expect(page).not.toContain("<script");
});
