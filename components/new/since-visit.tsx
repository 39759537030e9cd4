"use client";

import { useEffect, useState } from "react";
import { recordVisit, type Visit } from "@/lib/site/last-visit-browser";
import { whenShown } from "@/lib/site/when-shown-browser";
import { countOf, formatDay } from "@/lib/text/format";

/** Says how much is new since the reader's last visit. `days` has the number of changes of each day, newest first. */
export function SinceVisit({ days }: { days: readonly (readonly [day: string, changes: number])[] }) {
  const [since, setSince] = useState<Visit>();
  const newest = days[0]?.[0];
  useEffect(() => {
    if (newest === undefined) return;
    whenShown(() => setSince(recordVisit(new Date().toISOString().slice(0, 10), newest)));
  }, [newest]);
  if (!since) return null;
  const count = days.reduce((sum, [day, changes]) => sum + (day > since.seen ? changes : 0), 0);
  return (
    <p role="status" className="mt-2">
      Since your last visit on {formatDay(since.visited)}:{" "}
      <b>{count === 0 ? "nothing new" : countOf(count, "change")}</b>.
    </p>
  );
}
