const ROMAN = 'i ii iii iv v vi vii viii ix x'.split(' ');

/** Whether a word is a number up to ten as titles write it in letters: "iv". */
export function isRoman(text: string): boolean {
  return ROMAN.includes(text);
}

/** The same number in the other way to write it: "ii" for "2", "2" for "ii". */
export function otherNumeral(text: string): string | undefined {
  const at = ROMAN.indexOf(text);
  return at < 0 ? ROMAN[Number(text) - 1] : String(at + 1);
}
