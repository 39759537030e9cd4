import type { NextConfig } from "next";
import { basePath } from "./lib/site/site-config";

const config: NextConfig = {
  output: "export",
  trailingSlash: true,
  basePath,
  // Under `output: "export"` this names the folder of the exported site.
  ...(process.env.OUT_DIR && { distDir: process.env.OUT_DIR }),
  reactStrictMode: true,
  turbopack: { root: import.meta.dirname },
  experimental: {
    // Two workers are the fastest on small machines, and each one compiles the content for itself.
    cpus: 2,
    staticGenerationMaxConcurrency: 32,
  },
};

export default config;
