/** Where metadata are asked for, and who asks. */
export interface Services {
  /** arXiv's API, up to the `?`. */
  arxiv: string;
  /** Root of Crossref's REST API. */
  crossref: string;
  /** Root of the ACL Anthology, whose papers have a `.bib` each. */
  anthology: string;
  /** Roots of OpenReview's API, asked in order: submissions before 2023 stand in its first version only. */
  openreview: readonly string[];
  /** Name that requests carry. */
  userAgent: string;
}

/**
 * The public services, or those that `ARXIV_API`, `CROSSREF_API`, `ANTHOLOGY_URL` and `OPENREVIEW_API` (several, separated by
 * blanks) name. Requests say which repository asks and, with `CONTACT_EMAIL`, whom to write to, as Crossref wishes
 * (https://www.crossref.org/documentation/retrieve-metadata/rest-api/access-and-authentication/).
 *
 * @throws Error when a variable holds no http(s) address.
 */
export function findServices(
  repository: string,
  environment: Readonly<Record<string, string | undefined>> = process.env,
): Services {
  const contact = environment.CONTACT_EMAIL ? `; mailto:${environment.CONTACT_EMAIL}` : "";
  const read = (name: string, usual: string): string[] =>
    (environment[name] || usual)
      .trim()
      .split(/\s+/)
      .map((address) => {
        if (!/^https?:\/\/[^/]/.test(address)) throw new Error(`${name} is "${address}", which is no http(s) address.`);
        return address.replace(/\/+$/, "");
      });
  const [arxiv = ""] = read("ARXIV_API", "https://export.arxiv.org/api/query");
  const [crossref = ""] = read("CROSSREF_API", "https://api.crossref.org");
  const [anthology = ""] = read("ANTHOLOGY_URL", "https://aclanthology.org");
  return {
    arxiv,
    crossref,
    anthology,
    openreview: read("OPENREVIEW_API", "https://api2.openreview.net https://api.openreview.net"),
    userAgent: `atlas-add/1.0 (${repository}${contact})`,
  };
}
