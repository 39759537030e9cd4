/** SVG path of a magnifying glass in a 20 by 20 view box. */
export const magnifier = "M3 8.5a5.5 5.5 0 1 0 11 0a5.5 5.5 0 1 0-11 0m10 4.5 4.5 4.5";
