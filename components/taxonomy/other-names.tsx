import { languageName, nameLanguages } from "@/lib/names/languages";
import type { TopicNode } from "@/lib/survey/taxonomy";

/** Aliases of a topic or technique, and its names in other languages. */
export function OtherNames({ names, aliases }: Pick<TopicNode, "names" | "aliases">) {
  const translations = nameLanguages.flatMap((code) => {
    const spellings = names[code];
    return spellings ? [{ code, language: languageName(code, "en"), spellings }] : [];
  });
  if (translations.length === 0 && aliases.length === 0) return null;
  return (
    <p className="other-names">
      {aliases.length > 0 && <span>Also called {aliases.join(", ")}</span>}
      {translations.map(({ code, language, spellings }) => (
        <span key={code} lang={code} title={language}>
          {spellings.join(", ")}
        </span>
      ))}
    </p>
  );
}
