"use client";

// What runs in the browser on every page has one entry, and so is one script to fetch and not one a component.

export { TopicTree } from "@/components/taxonomy/topic-tree";
export { SiteHeader } from "./site-header";
