import { measureSearch } from "/work/w14-bench/bench/search/measure-search";
import { formatSearch } from "/work/w14-bench/bench/search/format-search";
import { toText } from "/work/w14-bench/bench/blocks";
import { findBrowser } from "/work/w14-bench/scripts/browser/find-browser";
const r = await measureSearch(findBrowser(), 4567, (l) => console.error(l), [436]);
console.log(toText({ title: "Search", ...formatSearch(r) }));
