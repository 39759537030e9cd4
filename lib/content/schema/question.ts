import * as z from "zod";
import { idSchema, sourceReferenceSchema, textSchema, topicPathSchema, uniqueList } from "./fields";

/** Front matter of `questions/<id>.md`: something that readers ask of the field. The text below it is the answer. */
export const questionSchema = z.strictObject({
  question: textSchema.describe("The question, one sentence."),
  order: z.int().positive().describe("Place among the questions, from 1."),
  sources: z
    .array(sourceReferenceSchema)
    .min(1, "An entry says where it was found.")
    .describe("Surveys and pages that ask it."),
  topics: uniqueList(topicPathSchema).default([]).describe("Paths of the topics that the answer is about."),
  techniques: uniqueList(idSchema).default([]).describe("Ids of the techniques that the answer is about."),
  papers: uniqueList(idSchema).default([]).describe("Ids of the papers that the answer rests on."),
});

/** A question's front matter after validation. */
export type QuestionFields = z.infer<typeof questionSchema>;
