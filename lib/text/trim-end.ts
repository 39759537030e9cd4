/**
 * Removes the characters at the end of a text that match a pattern. Takes linear time: a regular expression such as
 * `/[.,]+$/` tries every run of these characters up to its end.
 */
export function trimEndOf(text: string, character: RegExp): string {
  let end = text.length;
  while (end > 0 && character.test(text.charAt(end - 1))) end -= 1;
  return text.slice(0, end);
}
