import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import config from "@/next.config";

/** Pages of the minimal app that are not from its dynamic route: the home page. */
const fixedPages = 1;

/**
 * The build settings of a minimal app. `plain`: Next's defaults, except for the number of workers and concurrent pages.
 * `tuned`: all settings of the atlas.
 */
export type MinimalKind = "plain" | "tuned";

/**
 * Writes a minimal Next app with `pages` plain pages. Its build time is the minimum for an app of this many pages.
 * `folder` is inside the project, so the app finds the project's packages. Next writes its tsconfig.json.
 */
export function writeMinimalApp(folder: string, pages: number, out: string, kind: MinimalKind): void {
  for (const [path, text] of Object.entries(filesOf(pages, out, kind))) {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
}

function filesOf(pages: number, out: string, kind: MinimalKind): Record<string, string> {
  const { cpus, staticGenerationMaxConcurrency } = config.experimental ?? {};
  const settings = {
    output: "export",
    trailingSlash: true,
    distDir: out,
    turbopack: { root: process.cwd() },
    experimental: kind === "tuned" ? config.experimental : { cpus, staticGenerationMaxConcurrency },
  };
  return {
    "next.config.ts": `export default ${JSON.stringify(settings, null, 2)};\n`,
    "app/layout.tsx": `import type { ReactNode } from "react";

export const metadata = { title: "Minimal", description: "A minimal app." };

export default function Layout({ children }: { children: ReactNode }) {
  return <html lang="en"><body>{children}</body></html>;
}
`,
    "app/page.tsx": `export default function Home() {
  return <main><h1>Minimal</h1><p>The home page.</p><p><a href="/p/1/">The first page</a></p></main>;
}
`,
    "app/p/[id]/page.tsx": `export const dynamicParams = false;

export function generateStaticParams() {
  return Array.from({ length: ${pages - fixedPages} }, (_, index) => ({ id: String(index + 1) }));
}

export default async function Page({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params;
  return (
    <main>
      <h1>Page {id}</h1>
      <p>This is page {id} of an app that has as many pages as the atlas. All pages are alike.</p>
      <p>Its build time is that of Next itself.</p>
      <p><a href="/">The home page</a></p>
    </main>
  );
}
`,
  };
}
