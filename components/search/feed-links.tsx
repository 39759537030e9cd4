import type { FeedPage } from "@/lib/search/feed-page";
import { addresses } from "@/lib/site/addresses";

/** Links to the feed that has the papers of a search, in both formats. */
export function FeedLinks({ feed: { title, address }, basePath }: { feed: FeedPage; basePath: string }) {
  const link = (format: "atom" | "json", name: string) => (
    <a href={basePath + addresses.feed(address, format)} className="text-accent underline">
      {name}
    </a>
  );
  return (
    <span className="text-sm">
      Feed of {title}: {link("atom", "Atom")} or {link("json", "JSON Feed")}
    </span>
  );
}
