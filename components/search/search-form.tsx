import { addresses } from "@/lib/site/addresses";
import { basePath } from "@/lib/site/site-config";
import { SearchIcon } from "./search-icon";

/** A large search box that opens the search page. A plain form, so it works without its own script. */
export function SearchForm() {
  return (
    // biome-ignore lint/a11y/useSemanticElements: few screen readers announce <search> yet.
    <form action={`${basePath}${addresses.search}`} role="search" className="relative mt-7">
      <SearchIcon />
      <input
        type="search"
        name="q"
        required
        aria-label="Search papers, topics, techniques and authors"
        placeholder="Search papers, topics, techniques, authors"
        className="search-box"
      />
    </form>
  );
}
