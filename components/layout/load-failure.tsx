const thisPage = "";

/** A notice that the page's script, or a part of it, failed to load. It is hidden until then. */
export function LoadFailure() {
  return (
    <p className="load-failure" role="alert">
      The script of this page failed to load. Try again or <a href={thisPage}>reload the page</a>.
    </p>
  );
}
