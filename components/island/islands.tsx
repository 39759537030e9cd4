import type { ComponentType } from "react";
import { ContributeForm } from "@/components/contribute/contribute-form";
import { ThemeSwitch } from "@/components/layout/theme-switch";
import { CopyButton } from "@/components/paper/copy-button";
import { PaperExplorer } from "@/components/search/paper-explorer";
import { SearchButton } from "@/components/search/search-button";
import type { IslandName } from "./hydrate-page-browser";

// Client components as the pages of a built site use them: each hydrates by itself, without Next's runtime
// (docs/decisions/0003-islands.md). Under `next dev` Next hydrates them as it does any client component.

export const CopyButtonIsland = island("CopyButton", CopyButton);
export const PaperExplorerIsland = island("PaperExplorer", PaperExplorer);
/** Loads with its page, which is there for nothing else. */
export const ContributeFormIsland = island("ContributeForm", ContributeForm, { eager: true });
export const SearchButtonIsland = island("SearchButton", SearchButton);
export const ThemeSwitchIsland = island("ThemeSwitch", ThemeSwitch);

/** A component whose markup says which component it is of, and with which props: plain values, as JSON has them. */
function island<Props extends object>(name: IslandName, Component: ComponentType<Props>, { eager = false } = {}) {
  return function Island(props: Props) {
    return (
      <div
        className="contents"
        data-island={name}
        data-props={JSON.stringify(props)}
        data-eager={eager ? true : undefined}
      >
        <Component {...props} />
      </div>
    );
  };
}
