/** English words without meaning for search. Papers need not have them if a query has other words. */
export const stopWords: ReadonlySet<string> = new Set(
  (
    "a an and are as at be by can do does for from how i in into is it of on or than that the their this to via was " +
    "what when where which with without you your"
  ).split(" "),
);
