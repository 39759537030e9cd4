import { tokenTexts } from "../search/tokenize";

// Words that say nothing of a paper's subject: function words, and what every abstract says of itself.
const silentWords = new Set(
  `a about across after all also although an and any are as at based be been before being between both but by can
  could do does each even for from further get given has have how however if in into is it its itself just like
  make many may more most much need needs new no nor not novel of on once one only or other our out over own paper
  papers present propose proposed proposes recent recently s same several should show shows simple simply since so some
  such t than that the their them then there these they this those through thus to too toward towards under up upon use
  used using via was we well were what when where whether which while who why will with within without work would
  yet you your`.split(/\s+/),
);

/** The words of a text that tell of its subject, in order, folded as search folds them. */
export function tellingWords(text: string): string[] {
  return tokenTexts(text).filter((word) => !silentWords.has(word));
}
