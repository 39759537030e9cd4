import { buildSite } from "./site/build-site";

/** Builds the site into `OUT_DIR`, or `out`. Reads `CONTENT_DIR`, `BASE_PATH` and `SITE_URL`. */
process.exitCode = await buildSite();
