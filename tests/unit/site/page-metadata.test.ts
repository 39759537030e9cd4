import { expect, test } from "vitest";
import { pageMetadata } from "@/lib/site/page-metadata";
import { absoluteUrl, siteUrl } from "@/lib/site/site-config";
import { compileSmallSurvey } from "../survey-files";

const { settings } = compileSmallSurvey();

test("a page names its public address as the canonical one, and for sharing", () => {
  const url = absoluteUrl(siteUrl(settings), "/papers/gptq/");
  const metadata = pageMetadata(settings, {
    title: "GPTQ",
    description: "A paper.",
    address: "/papers/gptq/",
  });
  expect(metadata).toEqual({
    title: "GPTQ",
    description: "A paper.",
    alternates: { canonical: url },
    openGraph: { type: "website", siteName: "Small Atlas", title: "GPTQ", description: "A paper.", url },
  });
});

test("the home page leaves the title to the layout and is shared under the site's name", () => {
  const metadata = pageMetadata(settings, { description: "All papers.", address: "/" });
  expect(metadata).not.toHaveProperty("title");
  expect(metadata.openGraph).toMatchObject({ type: "website", title: "Small Atlas" });
});
