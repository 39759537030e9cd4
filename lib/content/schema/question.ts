import * as z from "zod";
import { idSchema, sourceReferenceSchema, textSchema, topicPathSchema, uniqueList } from "./fields";

/** Front matter of `questions/<id>.md`: a question about the field. The body is the answer. */
export const questionSchema = z.strictObject({
  question: textSchema.describe("The question, in one sentence."),
  order: z.int().positive().describe("Position among the questions, counted from 1."),
  sources: z
    .array(sourceReferenceSchema)
    .min(1, "Name at least one source.")
    .describe("Surveys and pages that ask the question."),
  topics: uniqueList(topicPathSchema).default([]).describe("Paths of the topics that the answer is about."),
  techniques: uniqueList(idSchema).default([]).describe("Ids of the techniques that the answer is about."),
  papers: uniqueList(idSchema).default([]).describe("Ids of the papers that the answer is based on."),
});

/** A question's front matter after validation. */
export type QuestionFields = z.infer<typeof questionSchema>;
