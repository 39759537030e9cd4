/** Limits of saved searches. */
export const savedSearchLimits = { searches: 20, query: 200 } as const;
