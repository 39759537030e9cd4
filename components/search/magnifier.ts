/** Outline of a magnifying glass in a box of 20 by 20. */
export const magnifier = "M3 8.5a5.5 5.5 0 1 0 11 0a5.5 5.5 0 1 0-11 0m10 4.5 4.5 4.5";
