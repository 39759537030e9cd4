import type { MetadataRoute } from "next";
import { basePath } from "@/lib/site/site-config";
import { loadSurvey } from "@/lib/survey/load-survey-fs";

export const dynamic = "force-static";

const sizes = [192, 512];

/** Lets browsers install the site as an app (https://developer.mozilla.org/docs/Web/Progressive_web_apps/Manifest). */
export default function manifest(): MetadataRoute.Manifest {
  const { settings } = loadSurvey();
  return {
    id: `${basePath}/`,
    name: settings.title,
    description: settings.description,
    start_url: `${basePath}/`,
    scope: `${basePath}/`,
    // Keeps the browser's Back button.
    display: "minimal-ui",
    background_color: "#fbfaf7",
    icons: [
      { src: `${basePath}/icon.svg`, sizes: "any", type: "image/svg+xml" },
      ...sizes.map((size) => ({ src: `${basePath}/icon-${size}.png`, sizes: `${size}x${size}`, type: "image/png" })),
    ],
  };
}
