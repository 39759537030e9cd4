import fc from "fast-check";
import { afterEach, expect, test, vi } from "vitest";
import { absoluteUrl, checkSiteSettings, normalizeBasePath } from "@/lib/site/site-config";

afterEach(() => {
  vi.unstubAllEnvs();
  vi.resetModules();
});

/** Returns the address of the site in a build with the given environment variables. */
async function siteUrlWith(variables: { BASE_PATH?: string; SITE_URL?: string }): Promise<string> {
  vi.stubEnv("BASE_PATH", variables.BASE_PATH);
  vi.stubEnv("SITE_URL", variables.SITE_URL);
  vi.resetModules();
  const { siteUrl } = await import("@/lib/site/site-config");
  return siteUrl({ url: "https://atlas.example/from-settings" });
}

test("without variables, the address comes from the settings of the survey", async () => {
  expect(await siteUrlWith({})).toBe("https://atlas.example/from-settings/");
});

test("SITE_URL and BASE_PATH override the address of the settings", async () => {
  expect(await siteUrlWith({ SITE_URL: "https://other.example" })).toBe("https://other.example/");
  expect(await siteUrlWith({ SITE_URL: "https://other.example//", BASE_PATH: "atlas/" })).toBe(
    "https://other.example/atlas/",
  );
});

test("joins site and address without a double slash", () => {
  expect(absoluteUrl("https://atlas.example/sub/", "/papers/")).toBe("https://atlas.example/sub/papers/");
});

test.each([
  ["", ""],
  ["/", ""],
  ["atlas", "/atlas"],
  ["/atlas/", "/atlas"],
  ["//a/b//", "/a/b"],
])("normalizes the base path %j to %j", (path, normal) => {
  expect(normalizeBasePath(path)).toBe(normal);
});

test("a base path is empty, or has a leading and no trailing slash, however many slashes surround the input", () => {
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
  "rejects %j as a base path",
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
])("rejects %j as an origin", (SITE_URL) => {
  expect(checkSiteSettings({ SITE_URL })).toContain(`SITE_URL is "${SITE_URL}"`);
});
