import type { Metadata } from "next";
import { SiteLink } from "@/components/layout/site-link";
import { addresses } from "@/lib/site/addresses";

export const metadata: Metadata = { title: "Page not found" };

export default function NotFound() {
  return (
    <main id="content" className="mx-auto max-w-xl px-6 py-20">
      <h1>Page not found</h1>
      <p className="mt-3 text-muted">
        The address may have a typo.{" "}
        <SiteLink href={addresses.search} className="underline">
          Search
        </SiteLink>
        , or start from{" "}
        <SiteLink href={addresses.home} className="underline">
          the home page
        </SiteLink>
        .
      </p>
    </main>
  );
}
