/** Value of a fact that its source does not state. In a file of its own, so that the search in the browser needs no schemas. */
export const notStated = "not stated";
