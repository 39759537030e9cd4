"use client";

// What runs in the browser on most pages has one entry, and so is one script to fetch and not one a component.

export { PapersByYear } from "@/components/chart/papers-by-year";
export { LensAreas } from "@/components/lens/lens-areas";
export { PaperRows } from "@/components/paper/paper-rows";
export { Chips } from "./chips";
export { ContentFrame } from "./content-frame";
export { HeadScripts } from "./head-scripts";
export { NotFoundMessage } from "./not-found-message";
export { SiteFrame } from "./site-frame";
