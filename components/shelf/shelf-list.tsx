import { type DragEvent, type KeyboardEvent, useState } from "react";
import { flushSync } from "react-dom";
import { CompareLink } from "@/components/compare/compare-link";
import { movePaper } from "@/lib/shelf/edit-shelf";
import { comparableIds, type ShelvedPaper } from "@/lib/shelf/group-papers";
import { shelfStore } from "@/lib/shelf/shelf-store-browser";
import { type EditHandler, type MoveHandlers, ShelfRow, shelfName } from "./shelf-row";

/** Papers of the shelf, or of one of its groups. With `canMove`, the reader can change their order. */
export function ShelfList({
  title,
  papers,
  basePath,
  canMove,
  onEdit,
}: {
  /** Heading; empty without one. */
  title: string;
  papers: readonly ShelvedPaper[];
  basePath: string;
  canMove: boolean;
  onEdit: EditHandler;
}) {
  const { moved, dragged, handlersFor } = useMoves(papers);
  return (
    <section>
      {title && (
        <h2 className="mt-8">
          {title} <small>{papers.length}</small>
        </h2>
      )}
      {title && <CompareLink ids={comparableIds(papers)} basePath={basePath} />}
      <p role="status" className="sr-only">
        {moved}
      </p>
      <ol className="papers mt-3" data-dragging={dragged === undefined ? undefined : true}>
        {papers.map(({ item, paper }, index) => (
          <ShelfRow
            key={paper.id}
            item={item}
            paper={paper}
            basePath={basePath}
            moves={canMove ? handlersFor(index) : undefined}
            onEdit={onEdit}
          />
        ))}
      </ol>
    </section>
  );
}

/** Moves papers by buttons, Alt with an arrow key, and drag and drop. `moved` says what moved where. */
function useMoves(papers: readonly ShelvedPaper[]) {
  const [moved, setMoved] = useState("");
  const [dragged, setDragged] = useState<string>();

  /** Moves a paper to where the paper at `index` is. */
  function moveTo(id: string, index: number): void {
    const target = papers[index];
    const own = papers.find(({ paper }) => paper.id === id);
    if (!target || !own || target === own) return;
    const focused = document.activeElement;
    // Other papers, which the atlas does not have, may stand between them.
    const indexOfTarget = (shelf: ReturnType<typeof shelfStore.read>["shelf"]) =>
      shelf.papers.findIndex((item) => item.id === target.paper.id);
    flushSync(() => {
      shelfStore.update((shelf) => movePaper(shelf, id, indexOfTarget(shelf)));
      setMoved(`${shelfName(own.paper)} is now ${index + 1} of ${papers.length}.`);
    });
    // React may have moved the element of the focus, which takes the focus away.
    if (focused instanceof HTMLElement) focused.focus();
  }

  function handlersFor(index: number): MoveHandlers {
    const id = papers[index]?.paper.id ?? "";
    return {
      isFirst: index === 0,
      isLast: index === papers.length - 1,
      isDragged: dragged === id,
      onMove: (step) => moveTo(id, index + step),
      onKeyDown(event: KeyboardEvent) {
        const step = { ArrowUp: -1, ArrowDown: 1 }[event.key];
        const isInText = event.target instanceof Element && event.target.matches(".text-box");
        if (!event.altKey || step === undefined || isInText) return;
        event.preventDefault();
        moveTo(id, index + step);
      },
      onDragStart(event: DragEvent) {
        event.dataTransfer.setData("text/plain", id);
        event.dataTransfer.effectAllowed = "move";
        const row = event.currentTarget.closest("li");
        if (row) event.dataTransfer.setDragImage(row, 0, 0);
        setDragged(id);
      },
      onDragOver(event: DragEvent) {
        if (dragged !== undefined) event.preventDefault();
      },
      onDrop(event: DragEvent) {
        event.preventDefault();
        if (dragged !== undefined) moveTo(dragged, index);
        setDragged(undefined);
      },
      onDragEnd: () => setDragged(undefined),
    };
  }
  return { moved, dragged, handlersFor };
}
