import type { NextConfig } from "next";
import { basePath } from "./lib/site/site-config";

const config: NextConfig = {
  output: "export",
  trailingSlash: true,
  basePath,
  // With `output: "export"`, `distDir` is the folder of the exported site.
  ...(process.env.EXPORT_DIR && { distDir: process.env.EXPORT_DIR }),
  reactStrictMode: true,
  turbopack: { root: import.meta.dirname },
  experimental: {
    // Two workers with eight concurrent pages each are fastest on two cores.
    cpus: 2,
    staticGenerationMaxConcurrency: 8,
    // Inlining encodes and compresses every page again to size data for the client-side router. The build deletes that
    // data (scripts/site/finish-site.ts). Without inlining, a build of 5,000 papers takes a sixth less time.
    prefetchInlining: false,
  },
};

export default config;
