/** Where to look for, or suggest, a paper that the search does not find. */
export function MissingPaper({
  q,
  waitingUrl,
  suggestUrl,
}: {
  q: string;
  waitingUrl: string | undefined;
  suggestUrl: string;
}) {
  return (
    <>
      Is a paper missing?{" "}
      {waitingUrl && (
        <>
          Look for it among the{" "}
          <a href={`${waitingUrl}?${new URLSearchParams({ find: q })}`} className="text-accent underline">
            papers waiting
          </a>
          , or{" "}
        </>
      )}
      <a href={suggestUrl} className="text-accent underline">
        {waitingUrl ? "suggest it" : "Suggest it"}
      </a>
      .
    </>
  );
}
