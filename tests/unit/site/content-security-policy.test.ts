import { expect, test } from "vitest";
import { serviceOrigins } from "@/lib/contribute/metadata/services";
import { contentSecurityPolicy } from "@/lib/site/content-security-policy";

test("allows only files of the site, the given inline scripts and the given origins", () => {
  expect(contentSecurityPolicy(["sha256-a", "sha256-b"], serviceOrigins).split("; ")).toEqual([
    "default-src 'self'",
    "script-src 'self' 'sha256-a' 'sha256-b'",
    "img-src 'self' data:",
    "connect-src 'self' https://export.arxiv.org https://api.crossref.org https://api2.openreview.net https://api.openreview.net",
    "base-uri 'none'",
    "form-action 'self'",
  ]);
  // Then `default-src` applies to requests.
  expect(contentSecurityPolicy([])).not.toContain("connect-src");
});
