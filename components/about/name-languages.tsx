import { languageName, languagesOf } from "@/lib/names/languages";
import type { Survey } from "@/lib/survey/survey";

/** Says in which languages topics and techniques have names, if they have any. */
export function NameLanguages({ survey }: { survey: Survey }) {
  const languages = languagesOf(survey).map((code) => languageName(code, "en"));
  if (languages.length === 0) return null;
  return (
    <section className="with-script mt-12 max-w-2xl">
      <h2>Languages</h2>
      <p className="mt-3 leading-relaxed">
        {`Topics and techniques can also have names in ${new Intl.ListFormat("en").format(languages)}. The menu “More” switches the language of names, and the address keeps the choice.`}
      </p>
    </section>
  );
}
