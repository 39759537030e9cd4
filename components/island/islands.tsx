import type { ComponentType } from "react";
import { ContributeForm } from "@/components/contribute/contribute-form";
import { ThemeSwitch } from "@/components/layout/theme-switch";
import { KeepAtlas } from "@/components/offline/keep-atlas";
import { CopyButton } from "@/components/paper/copy-button";
import { PaperExplorer } from "@/components/search/paper-explorer";
import { SearchButton } from "@/components/search/search-button";
import type { IslandName } from "./hydrate-page-browser";

// Client components that hydrate independently in the built site, without Next's runtime
// (docs/decisions/0003-islands.md). Under `next dev`, Next hydrates them like any client component.

export const CopyButtonIsland = island("CopyButton", CopyButton);
export const PaperExplorerIsland = island("PaperExplorer", PaperExplorer);
/** Loads with its page, which has no other purpose. */
export const ContributeFormIsland = island("ContributeForm", ContributeForm, { eager: true });
/** Loads with its page, to show what the browser keeps. */
export const KeepAtlasIsland = island("KeepAtlas", KeepAtlas, { eager: true });
export const SearchButtonIsland = island("SearchButton", SearchButton);
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
