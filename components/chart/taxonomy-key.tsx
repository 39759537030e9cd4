/** Explains the bars of the diagram of the taxonomy. */
export function TaxonomyKey() {
  return (
    <p className="mt-4 flex flex-wrap items-center gap-x-3 gap-y-1 text-sm text-muted">
      <svg viewBox="0 0 90 14" width="90" height="14" aria-hidden="true">
        <rect width="40" height="14" rx="2" className="fill-branch-bar" />
        <rect x="41.5" width="28" height="14" rx="2" className="fill-branch-bar" />
        <rect x="71" width="19" height="14" rx="2" className="fill-branch-bar" />
      </svg>
      Each bar shows the number of papers of a topic. All bars have the same scale. The parts of a bar are links to the
      subtopics.
    </p>
  );
}
