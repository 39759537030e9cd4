/** Key of the saved searches in the browser's storage. */
export const savedSearchesKey = "saved-searches";

/** Limits of saved searches. */
export const savedSearchLimits = { searches: 20, query: 200 } as const;
