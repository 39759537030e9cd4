import { damagedShelfKey, type ShelfState, shelfStore } from "@/lib/shelf/shelf-store-browser";
import { saveFile } from "@/lib/site/save-file-browser";

const problems = {
  blocked: "This browser blocks storage, so the shelf is lost when you leave the page. Export it before you leave.",
  full: "The browser’s storage is full, so changes are lost when you leave the page. Export the shelf before you leave.",
};

/** Tells the reader if the browser does not store the shelf, or if a stored shelf could not be read. */
export function ShelfNotices({ state: { storage, damaged } }: { state: ShelfState }) {
  return (
    <>
      {storage !== "stored" && (
        <p role="alert" className="notice mt-4">
          {problems[storage]}
        </p>
      )}
      {damaged !== undefined && (
        <div role="alert" className="notice mt-4">
          <p>A stored shelf could not be read. The browser keeps its data until you delete it.</p>
          <p className="mt-2 flex flex-wrap gap-2">
            <button
              type="button"
              className="button"
              onClick={() => saveFile(`${damagedShelfKey}.txt`, damaged, "text/plain")}
            >
              Save the data
            </button>
            <button type="button" className="button" onClick={() => shelfStore.dropDamaged()}>
              Delete the data
            </button>
          </p>
        </div>
      )}
    </>
  );
}
