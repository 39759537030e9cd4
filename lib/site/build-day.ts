/**
 * Returns the day of the build in UTC, as YYYY-MM-DD. `SOURCE_DATE_EPOCH` overrides it
 * (https://reproducible-builds.org/specs/source-date-epoch/).
 */
export function buildDay(): string {
  const seconds = process.env.SOURCE_DATE_EPOCH;
  return (seconds ? new Date(Number(seconds) * 1000) : new Date()).toISOString().slice(0, 10);
}
