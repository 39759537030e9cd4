import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import config from "@/next.config";

/** Pages that the minimal app has beside those of its dynamic route: the home page. */
const fixedPages = 1;

/**
 * Which of our build settings a minimal app has. `plain`: only those that fit a build to the machine, its workers and the
 * pages each makes at a time; all else is as Next comes. `tuned`: all of them.
 */
export type MinimalKind = "plain" | "tuned";

/**
 * Writes a Next app of `pages` plain pages as anyone would: the least that any app of this many pages pays. It finds our
 * packages, `folder` being inside the project; its tsconfig.json is the one that Next writes.
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
      <p>This is page {id} of an app that has as many pages as the atlas, each as plain as this one.</p>
      <p>What it takes to build is what Next itself takes.</p>
      <p><a href="/">All begins here</a></p>
    </main>
  );
}
`,
  };
}
