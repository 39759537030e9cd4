/** Id of the topic sheet. The menu button in the header opens it. */
export const topicSheetId = "topics";
