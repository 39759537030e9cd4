/**
 * Decodes the bytes of a text file: UTF-8, or UTF-16 with or without a byte order mark. Other bytes are Windows-1252,
 * which contains Latin-1 (https://encoding.spec.whatwg.org/).
 */
export function decodeText(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  // ASCII characters have a zero byte in UTF-16, which no text has otherwise.
  if (first === 0 && second !== 0) return new TextDecoder("utf-16be").decode(bytes);
  if (first !== 0 && second === 0) return new TextDecoder("utf-16le").decode(bytes);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    // Some versions of Node decode windows-1252 as Latin-1, which has control characters instead.
    const text = new TextDecoder("latin1").decode(bytes);
    return text.replace(/[\u0080-\u009F]/gu, (control) => windows1252[control.charCodeAt(0) - 0x80] ?? control);
  }
}

/** The characters 0x80 to 0x9F of Windows-1252. */
const windows1252 = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ";
