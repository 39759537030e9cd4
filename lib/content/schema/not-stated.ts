/** Value of a fact that its source does not state. It has its own file because the search in the browser has no schemas. */
export const notStated = "not stated";
