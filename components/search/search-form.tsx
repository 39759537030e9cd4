import { addresses } from "@/lib/site/addresses";
import { basePath } from "@/lib/site/site-config";
import { SearchIcon } from "./search-icon";

/** A large search box that leads to the search page; a plain form, so it needs no script of its own. */
export function SearchForm() {
  return (
    // biome-ignore lint/a11y/useSemanticElements: <search> is announced by few screen readers yet.
    <form action={`${basePath}${addresses.search}`} role="search" className="relative mt-7">
      <SearchIcon />
      <input
        type="search"
        name="q"
        required
        aria-label="Search papers, topics and frameworks by name"
        placeholder="Search papers, topics, authors"
        className="search-box"
      />
    </form>
  );
}
