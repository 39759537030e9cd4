import type { useListBox } from "@/components/list-box/use-list-box";
import { EntryDetail } from "./entry-detail";
import type { PaletteGroup } from "./palette-options";

/** The options of the palette, as links in a list box. */
export function PaletteResults({
  groups,
  list,
  basePath,
  onOpen,
}: {
  groups: readonly PaletteGroup[];
  list: ReturnType<typeof useListBox>;
  basePath: string;
  onOpen: () => void;
}) {
  let index = -1;
  return (
    <div role="listbox" id={list.id} aria-label="Suggestions" tabIndex={-1}>
      {groups.map((group) => (
        // biome-ignore lint/a11y/useSemanticElements: options in a list box; a fieldset groups form controls.
        <div key={group.title} role="group" aria-label={group.title}>
          <p aria-hidden="true" className="label">
            {group.title}
          </p>
          {group.options.map((option) => {
            index++;
            const optionIndex = index;
            return (
              <a
                key={option.address}
                id={list.optionId(optionIndex)}
                role="option"
                aria-selected={optionIndex === list.active}
                tabIndex={-1}
                href={basePath + option.address}
                data-color={option.color}
                onPointerMove={() => optionIndex !== list.active && list.setActive(optionIndex)}
                onClick={onOpen}
              >
                <span>{option.title}</span>
                {option.entry && (
                  <small>
                    <EntryDetail entry={option.entry} />
                  </small>
                )}
                {option.detail && <small>{option.detail}</small>}
              </a>
            );
          })}
        </div>
      ))}
    </div>
  );
}
