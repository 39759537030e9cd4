import { SiteLink } from "@/components/layout/site-link";

// Next puts this page's markup into every other page's data: it stays small.
export default function NotFound() {
  return (
    <main id="content" className="mx-auto max-w-xl px-6 py-20">
      <title>Page not found</title>
      <h1>There is no page here</h1>
      <p className="mt-3 text-muted">
        The address may have a slip in it. <SiteLink href="/search/">Search</SiteLink>, or start from{" "}
        <SiteLink href="/">the map</SiteLink>.
      </p>
    </main>
  );
}
