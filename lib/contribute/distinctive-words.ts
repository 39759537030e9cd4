import { stopWords } from "../search/stop-words";
import { tokenTexts } from "../search/tokenize";

// Words that say nothing of a paper's subject: function words, and what every abstract says of itself. Search ignores
// fewer words, because those of a query are few and chosen.
const silentWords: ReadonlySet<string> = new Set([
  ...stopWords,
  ...`about across after all also although any based been before being between both but could each even further
  get given has have however if its itself just like make many may more most much need needs new no nor not novel
  once one only other our out over own paper papers present propose proposed proposes recent recently s same
  several should show shows simple simply since so some such t them then there these they those through thus too
  toward towards under up upon use used using we well were whether while who why will within work would yet`.split(
    /\s+/,
  ),
]);

/** The words of a text that tell of its subject, in order, folded as search folds them. */
export function distinctiveWords(text: string): string[] {
  return tokenTexts(text).filter((word) => !silentWords.has(word));
}
