import { factValueHint } from "@/lib/content/fact-value";
import type { Attribute } from "@/lib/content/schema/attributes";
import type { Fact } from "@/lib/content/schema/paper-facts";
import type { PaperDraft } from "@/lib/contribute/draft-paper";
import type { TypedFact } from "@/lib/contribute/paper-form";
import { checkTypedFact, type FactContext, offeredFamilies, readFact } from "@/lib/contribute/typed-facts";
import type { Survey } from "@/lib/survey/survey";
import type { Terminal } from "./command-context";

/** Asks for the facts of the families of the topics that the draft lacks. All are optional; Enter skips one. */
export async function askFacts(draft: PaperDraft, survey: Survey, terminal: Terminal): Promise<PaperDraft> {
  const { topics, facts: given = [] } = draft.fields;
  const { families } = survey;
  const context: FactContext = { topics, families, sources: [...survey.sourceById.keys()] };
  const facts: Fact[] = [...given];
  let source = "";
  for (const family of offeredFamilies(topics, [], families)) {
    const answer = await terminal.ask(`Add facts of ${family.title}? [y/N] `);
    if (!/^y/i.test(answer)) continue;
    for (const attribute of family.attributes) {
      if (given.some((fact) => fact.attribute === attribute.id)) continue;
      const typed = await askFact(attribute, source, context, terminal);
      if (!typed) continue;
      facts.push(readFact(typed, families));
      source = typed.source;
    }
  }
  return facts.length === 0 ? draft : { ...draft, fields: { ...draft.fields, facts } };
}

/** Asks for one fact until it is valid. `lastSource` is proposed. Returns undefined if there is no value. */
async function askFact(
  attribute: Attribute,
  lastSource: string,
  context: FactContext,
  terminal: Terminal,
): Promise<TypedFact | undefined> {
  const { id, label, meaning } = attribute;
  terminal.print(`${meaning} ${factValueHint(attribute)}`);
  for (;;) {
    const value = await terminal.ask(`${label}, Enter to skip: `);
    if (value === "") return undefined;
    const proposed = lastSource && ` [${lastSource}]`;
    const source = (await terminal.ask(`  Source, a full address${proposed}: `)) || lastSource;
    const where = await terminal.ask("  Where in the source, such as abstract: ");
    const typed = { attribute: id, value, source, where };
    const issue = checkTypedFact(typed, context);
    if (issue === undefined) return typed;
    terminal.print(`  ${issue}`);
  }
}
