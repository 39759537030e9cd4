// A client component (see client-frame.ts) for what a page weighs: Next puts the page for missing addresses into the
// data of every other page.

import { addresses } from "@/lib/site/addresses";

/** What an address that leads nowhere is answered with. */
export function NotFoundMessage({ basePath }: { basePath: string }) {
  return (
    <main id="content" className="mx-auto max-w-xl px-6 py-20">
      <title>Page not found</title>
      <h1>There is no page here</h1>
      <p className="mt-3 text-muted">
        The address may have a slip in it. <a href={basePath + addresses.search}>Search</a>, or start from{" "}
        <a href={basePath + addresses.home}>the map</a>.
      </p>
    </main>
  );
}
