"use client";

// What runs in the browser on most pages has one entry, and so is one script to fetch and not one a component.

export { Bibtex } from "@/components/paper/bibtex";
export { NeighbourColumns } from "@/components/paper/neighbour-columns";
export { PaperRows } from "@/components/paper/paper-rows";
export { TopicTree } from "@/components/taxonomy/topic-tree";
export { SiteHeader } from "./site-header";
