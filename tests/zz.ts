import { readFileSync } from "node:fs";
import { loadSurvey } from "@/lib/survey/load-survey-fs";
import { buildSearchData } from "@/lib/search/build-search-data";
import { createSearchEngine } from "@/lib/search/search-engine";
import { flatResults } from "@/lib/search/flat-results";
import { requestFor } from "@/lib/search/search-request";
const e = createSearchEngine(buildSearchData(loadSurvey("content")));
const lines = readFileSync(process.argv[2]!, "utf8").split("\n").filter((l) => l && !l.startsWith("## "));
for (const l of lines) {
  const q = l.split(" => ")[0]!.replace(/\\u([0-9a-f]{4})/g, (_, h) => String.fromCharCode(parseInt(h, 16)));
  const r = e.search({ ...requestFor(q), show: 6 }) as any;
  const f = flatResults(r).slice(0, 6).map(({ kind, hit }) => (kind === "paper" ? "" : kind + ":") + hit.id.split("/").slice(-1)[0]);
  const a = r.entries.filter((x: any) => x.kind === "author").slice(0, 3).map((x: any) => x.id);
  console.log(`${l}  ==> [${r.total}] ${f.join(", ")} ${a.length ? "| @" + a.join(",") : ""} ${r.corrected ? "| dym " + r.corrected : ""} ${r.shown ? "| shown " + JSON.stringify(r.shown) : ""} ${r.hints.map((h: any) => "| ! " + h.message).join("")}`);
}
