"use client";

// What runs in the browser on most pages has one entry, and so is one script to fetch and not one a component.

export { PapersByYear } from "@/components/chart/papers-by-year";
export { LensAreas } from "@/components/lens/lens-areas";
export { PaperRows } from "@/components/paper/paper-rows";
export { TopicTree } from "@/components/taxonomy/topic-tree";
export { Chips } from "./chips";
export { NotFoundMessage } from "./not-found-message";
export { SiteFooter } from "./site-footer";
export { SiteHeader } from "./site-header";
export { SpeculationRules } from "./speculation-rules";
export { ThemeScript } from "./theme-script";
