import type { Task } from "@/lib/site/tasks";
import { SiteLink } from "./site-link";

/** What readers can do on the site, each with a link to its page. */
export function TaskLinks({ tasks }: { tasks: readonly Task[] }) {
  return (
    <section aria-labelledby="tasks">
      <h2 id="tasks" className="mb-3">
        What do you want to do?
      </h2>
      <ul className="grid gap-x-8 sm:grid-cols-2 lg:grid-cols-3">
        {tasks.map(({ name, text, address }) => (
          <li key={address} className="relative border-t border-line py-3">
            <h3>
              <SiteLink href={address} className="after:absolute after:inset-0">
                {name}
              </SiteLink>
            </h3>
            <p className="mt-0.5 text-sm text-muted">{text}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
