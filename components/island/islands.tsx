import type { ComponentType } from "react";
import { StoredData } from "@/components/about/stored-data";
import { Choose } from "@/components/choose/choose";
import { Comparison } from "@/components/compare/comparison";
import { ContributeForm } from "@/components/contribute/contribute-form";
import { FigureView } from "@/components/figure/figure-view";
import { NameFilter } from "@/components/layout/name-filter";
import { SuggestedPages } from "@/components/layout/suggested-pages";
import { ThemeSwitch } from "@/components/layout/theme-switch";
import { SavedSearches } from "@/components/new/saved-searches";
import { SinceVisit } from "@/components/new/since-visit";
import { DeletePages } from "@/components/offline/delete-pages";
import { KeepAtlas } from "@/components/offline/keep-atlas";
import { CitePaper } from "@/components/paper/cite-paper";
import { PaperExplorer } from "@/components/search/paper-explorer";
import { SearchButton } from "@/components/search/search-button";
import { ShelfControls } from "@/components/shelf/shelf-controls";
import { ShelfPage } from "@/components/shelf/shelf-page";
import type { IslandName } from "./hydrate-page-browser";

// Client components that hydrate independently in the built site, without Next's runtime
// (docs/decisions/0003-islands.md). Under `next dev`, Next hydrates them like any client component.

export const CitePaperIsland = island("CitePaper", CitePaper);
/** Loads with its page, so that the form works from the start. */
export const ChooseIsland = island("Choose", Choose, { eager: true });
export const ComparisonIsland = island("Comparison", Comparison);
export const NameFilterIsland = island("NameFilter", NameFilter);
export const PaperExplorerIsland = island("PaperExplorer", PaperExplorer);
/** Loads with its page, which has no other purpose. */
export const ContributeFormIsland = island("ContributeForm", ContributeForm, { eager: true });
export const FigureViewIsland = island("FigureView", FigureView);
export const DeletePagesIsland = island("DeletePages", DeletePages);
/** Loads with its page, to show what the browser keeps. */
export const KeepAtlasIsland = island("KeepAtlas", KeepAtlas, { eager: true });
export const SavedSearchesIsland = island("SavedSearches", SavedSearches);
export const SearchButtonIsland = island("SearchButton", SearchButton);
/** Handles the shelf buttons of a page. */
export const ShelfControlsIsland = island("ShelfControls", ShelfControls);
/** Loads with its page, which has no other purpose. */
export const ShelfPageIsland = island("ShelfPage", ShelfPage, { eager: true });
/** Shows nothing until the script runs. */
export const SinceVisitIsland = island("SinceVisit", SinceVisit);
/** Loads with its page, which has no other purpose. */
export const StoredDataIsland = island("StoredData", StoredData, { eager: true });
/** Loads with the "Page not found" page. */
export const SuggestedPagesIsland = island("SuggestedPages", SuggestedPages, { eager: true });
export const ThemeSwitchIsland = island("ThemeSwitch", ThemeSwitch);

/** Wraps a component in an element that carries the name of the component and its props. Props must be JSON values. */
function island<Props extends object>(name: IslandName, Component: ComponentType<Props>, { eager = false } = {}) {
  return function Island(props: Props) {
    return (
      <div
        className="contents"
        data-island={name}
        data-props={Object.keys(props).length > 0 ? JSON.stringify(props) : undefined}
        data-eager={eager ? true : undefined}
      >
        <Component {...props} />
      </div>
    );
  };
}
