import type { ShelfItem } from "@/lib/shelf/shelf";
import { ShelfButton } from "./shelf-button";

/** Papers on the shelf that this version of the atlas does not have. They stay until the reader removes them. */
export function UnknownItems({ items }: { items: readonly ShelfItem[] }) {
  if (items.length === 0) return null;
  return (
    <section className="mt-8">
      <h2>Not in this version of the atlas</h2>
      <ul className="papers mt-2">
        {items.map(({ id, note }) => (
          <li key={id}>
            {id}
            <ShelfButton id={id} name={id} />
            {note && <p>{note}</p>}
          </li>
        ))}
      </ul>
    </section>
  );
}
