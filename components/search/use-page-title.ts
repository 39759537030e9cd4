import { useEffect, useRef } from "react";

/** Puts the query before the title of the page, so that tabs and the history of the browser tell searches apart. */
export function usePageTitle(query: string): void {
  const pageTitle = useRef("");
  useEffect(() => {
    pageTitle.current ||= document.title;
    document.title = query.trim() === "" ? pageTitle.current : `${query.trim()} · ${pageTitle.current}`;
  }, [query]);
}
