/**
 * Reads the year from the texts of `year`, `date` and `month`, in this order. If there is only a text without a year,
 * the notice says so.
 */
export function readYear(texts: readonly string[]): { year?: number; notice?: string } {
  const [year = "", date = "", month = ""] = texts;
  const [digits] = [year, date, month].flatMap((text) => /(?<!\d)(?:19|20)\d\d(?!\d)/u.exec(text)?.[0] ?? []);
  if (digits !== undefined) return { year: Number(digits) };
  const [short] = /(?<=^['’]?)\d\d$/u.exec(year) ?? [];
  if (short !== undefined) {
    // As strptime: https://pubs.opengroup.org/onlinepubs/9699919799/functions/strptime.html
    const full = Number(short) + (Number(short) < 69 ? 2000 : 1900);
    return { year: full, ...(year === short && { notice: `The year “${year}” was read as ${full}.` }) };
  }
  const text = year || date;
  return text === "" ? {} : { notice: `The year “${text}” is not a year in digits. Add the year of publication.` };
}
