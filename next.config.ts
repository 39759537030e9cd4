import type { NextConfig } from "next";
import { basePath } from "./lib/site/site-config";

const config: NextConfig = {
  output: "export",
  trailingSlash: true,
  basePath,
  // Under `output: "export"` this names the folder of the exported site.
  ...(process.env.EXPORT_DIR && { distDir: process.env.EXPORT_DIR }),
  reactStrictMode: true,
  turbopack: { root: import.meta.dirname },
  experimental: {
    // Two workers of eight pages at a time are the fastest on two cores.
    cpus: 2,
    staticGenerationMaxConcurrency: 8,
    // Spares each page a second encoding and its compression, only to find out which answers to the client-side router
    // are worth joining: the build removes them all (scripts/site/finish-site.ts). A sixth of the time of 5,000 papers.
    prefetchInlining: false,
  },
};

export default config;
