/** Id of the topic sheet, which the menu button of the header opens. */
export const topicSheetId = "topics";
