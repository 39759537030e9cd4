import fc from "fast-check";
import { afterEach, expect, test, vi } from "vitest";
import { absoluteUrl, checkSiteSettings, normalizeBasePath } from "@/lib/site/site-config";

afterEach(() => {
  vi.unstubAllEnvs();
  vi.resetModules();
});

/** The site's address, as a build with these variables has it. */
async function siteUrlWith(variables: { BASE_PATH?: string; SITE_URL?: string }): Promise<string> {
  vi.stubEnv("BASE_PATH", variables.BASE_PATH);
  vi.stubEnv("SITE_URL", variables.SITE_URL);
  vi.resetModules();
  const { siteUrl } = await import("@/lib/site/site-config");
  return siteUrl({ url: "https://atlas.example/from-settings" });
}

test("without variables the survey says where the site is", async () => {
  expect(await siteUrlWith({})).toBe("https://atlas.example/from-settings/");
});

test("a build can say otherwise, with its base path", async () => {
  expect(await siteUrlWith({ SITE_URL: "https://other.example" })).toBe("https://other.example/");
  expect(await siteUrlWith({ SITE_URL: "https://other.example//", BASE_PATH: "atlas/" })).toBe(
    "https://other.example/atlas/",
  );
});

test("an address from the site's root becomes public without a doubled slash", () => {
  expect(absoluteUrl("https://atlas.example/sub/", "/papers/")).toBe("https://atlas.example/sub/papers/");
});

test.each([
  ["", ""],
  ["/", ""],
  ["atlas", "/atlas"],
  ["/atlas/", "/atlas"],
  ["//a/b//", "/a/b"],
])("the base path %j is %j", (path, normal) => {
  expect(normalizeBasePath(path)).toBe(normal);
});

test("a base path is empty or begins, and does not end, with a slash; slashes around change nothing", () => {
  const path = fc.string({ unit: fc.constantFrom("/", "a", "-") });
  fc.assert(
    fc.property(path, (text) => {
      const normal = normalizeBasePath(text);
      expect(normal).toMatch(/^$|^\/[^/](?:.*[^/])?$/);
      expect(normalizeBasePath(`/${text}/`)).toBe(normal);
      expect(normalizeBasePath(normal)).toBe(normal);
    }),
  );
});

test.each([
  {},
  { BASE_PATH: "" },
  { BASE_PATH: "/" },
  { BASE_PATH: "/a-1/b.c_d~/" },
  { SITE_URL: "https://Example.org/" },
  { SITE_URL: "http://localhost:3000" },
])("accepts the settings %j", (settings) => {
  expect(checkSiteSettings(settings)).toBeUndefined();
});

test.each(["a b", "/a?b", "/a#b", "/a/../b", "/./a", "/a//b", "/é", '/"', "https://example.org"])(
  "refuses %j as a base path",
  (BASE_PATH) => {
    expect(checkSiteSettings({ BASE_PATH })).toContain(`BASE_PATH is "${BASE_PATH}"`);
  },
);

test.each([
  "example.org",
  "https://",
  "ftp://example.org",
  "https://example.org/atlas",
  "https://u:p@example.org",
  "https://example.org?q",
])("refuses %j as an origin", (SITE_URL) => {
  expect(checkSiteSettings({ SITE_URL })).toContain(`SITE_URL is "${SITE_URL}"`);
});
