import { z } from "zod";
import { idSchema, sourceReferenceSchema, textSchema, topicPathSchema, uniqueList } from "./fields";

/** Front matter of `questions/<id>.md`: something that readers ask of the field. The text below it is the answer. */
export const questionSchema = z.strictObject({
  /** The question, one sentence. */
  question: textSchema,
  /** Place among the questions, from 1. */
  order: z.int().positive(),
  /** Surveys and pages that ask it. */
  sources: z.array(sourceReferenceSchema).min(1, "An entry says where it was found."),
  /** Paths of the topics that the answer is about. */
  topics: uniqueList(topicPathSchema).default([]),
  /** Ids of the techniques that the answer is about. */
  techniques: uniqueList(idSchema).default([]),
  /** Ids of the papers that the answer rests on. */
  papers: uniqueList(idSchema).default([]),
});

/** A question's front matter after validation. */
export type QuestionFields = z.infer<typeof questionSchema>;
