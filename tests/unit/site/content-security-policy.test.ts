import { expect, test } from "vitest";
import { serviceOrigins } from "@/lib/contribute/metadata/services";
import { contentSecurityPolicy } from "@/lib/site/content-security-policy";

test("allows only files of the site, the given inline scripts and the given origins", () => {
  expect(contentSecurityPolicy(["sha256-a", "sha256-b"], serviceOrigins).split("; ")).toEqual([
    "default-src 'none'",
    "script-src 'self' 'sha256-a' 'sha256-b'",
    "style-src 'self'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self' https://export.arxiv.org https://api.crossref.org https://api2.openreview.net https://api.openreview.net",
    "worker-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
  ]);
  expect(contentSecurityPolicy([])).toContain("connect-src 'self';");
});
