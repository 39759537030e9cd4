import { stopWords } from "../search/stop-words";
import { tokenTexts } from "../search/tokenize";

// Words that say nothing about the subject of a paper: function words and phrases of all abstracts. Search ignores
// fewer words, because the words of a query are few and deliberate.
const genericWords: ReadonlySet<string> = new Set([
  ...stopWords,
  ...`about across after all also although any based been before being between both but could each even further
  get given has have however if its itself just like make many may more most much need needs new no nor not novel
  once one only other our out over own paper papers present propose proposed proposes recent recently s same
  several should show shows simple simply since so some such t them then there these they those through thus too
  toward towards under up upon use used using we well were whether while who why will within work would yet`.split(
    /\s+/,
  ),
]);

/** Returns the words that describe the subject of a text, in order, folded as in search. */
export function distinctiveWords(text: string): string[] {
  return tokenTexts(text).filter((word) => !genericWords.has(word));
}
