// Ids of arXiv: https://info.arxiv.org/help/arxiv_identifier.html

/** Archives that had ids before April 2007. */
const archives = new Set(
  (
    "acc-phys adap-org alg-geom ao-sci astro-ph atom-ph bayes-an chao-dyn chem-ph cmp-lg comp-gas cond-mat cs dg-ga " +
    "funct-an gr-qc hep-ex hep-lat hep-ph hep-th math math-ph mtrl-th nlin nucl-ex nucl-th patt-sol physics plasm-ph " +
    "q-alg q-bio quant-ph solv-int supr-con"
  ).split(" "),
);

/** Source of a pattern with one group that matches ids, also with a subject class, and ids that cannot exist. */
export const looseArxivId = String.raw`([a-z-]+(?:\.[a-z-]+)?\/\d{7}|\d{4}\.\d{4,6})`;

/**
 * Returns the id without subject class (`cs/0112017`). The archive and the number identify a paper, and arXiv leaves
 * the subject class out.
 */
export function canonicalArxivId(id: string): string {
  return id.toLowerCase().replace(/\.[a-z-]+\//, "/");
}

/** Whether an id has the present form, or begins with an archive of arXiv as ids before April 2007 do. */
export function isArxivForm(id: string): boolean {
  return !id.includes("/") || archives.has(id.toLowerCase().split(/[./]/)[0] ?? "");
}

/** Returns why an id cannot exist, one sentence; undefined if it can. */
export function whyNoArxivId(id: string): string | undefined {
  const [, archive, yy = "", mm = "", number = ""] = /^(?:(.*)\/)?(\d\d)(\d\d)\.?(\d+)$/.exec(id) ?? [];
  const issue = (reason: string) => `The arXiv id ${id} cannot exist: ${reason}.`;
  const yearAndMonth = Number(yy) * 100 + Number(mm);
  if (!isArxivForm(id)) return issue(`"${archive}" is not an archive of arXiv`);
  if (Number(mm) < 1 || Number(mm) > 12) return issue(`it has the month ${mm}`);
  if (archive !== undefined) {
    if (yearAndMonth >= 9107 || yearAndMonth <= 703) return undefined;
    return issue(yy > "90" ? "arXiv began in July 1991" : "ids with an archive ended in March 2007");
  }
  if (yearAndMonth < 704 || yy > "90") return issue("ids without an archive began in April 2007");
  const digits = yearAndMonth < 1501 ? 4 : 5;
  if (number.length === digits) return undefined;
  return issue(digits === 4 ? "until 2014, four digits follow the point" : "since 2015, five digits follow the point");
}

/** Returns year and month of the first version of a paper from its arXiv id. */
export function submissionDate(arxiv: string | undefined): { year: number; month: number } | undefined {
  const [, yy, mm] = /(?:^|\/)(\d\d)(\d\d)\.?\d+$/.exec(arxiv ?? "") ?? [];
  return yy === undefined ? undefined : { year: (yy > "90" ? 1900 : 2000) + Number(yy), month: Number(mm) };
}
