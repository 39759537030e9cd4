/** Classes of matches, best first. A paper of a better tier ranks higher, whatever the scores. */
export const tiers = { name: 0, nameLetters: 1, title: 2, titlePhrase: 3, allWords: 4, someWords: 5 } as const;
export type Tier = (typeof tiers)[keyof typeof tiers];
