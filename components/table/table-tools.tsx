"use client";

import { type ReactNode, useEffect, useRef } from "react";
import type { IslandName } from "@/components/island/hydrate-page-browser";
import { addTableTools } from "./table-tools-browser";

const name: IslandName = "TableTools";

/**
 * The island around a data table. React does not hydrate it, because its props would repeat the whole table: the page
 * script calls `addTableTools` on its markup. Under `next dev`, the effect does.
 */
export function TableTools({ children }: { children: ReactNode }) {
  const element = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (element.current) addTableTools(element.current);
  }, []);
  return (
    <div ref={element} className="contents" data-island={name}>
      {children}
    </div>
  );
}
