// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what it looks for
const CONTROLS = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/g;

/** The characters 80 to 9F of Windows 1252. A careless conversion to UTF-8 leaves their numbers behind. */
const WINDOWS_1252 = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ';
const FIRST = 0x80;

/** Characters without width, as in pages copied from a browser: "Ba\u200bker", "flour\u00ad". */
const UNSEEN = /[\u00ad\u200b\u2060\ufeff]/g;

/** Removes control characters, which YAML cannot hold. Those of Windows 1252 become the characters they stand for. */
export function withoutControls(text: string): string {
  return text
    .replace(UNSEEN, '')
    .replace(CONTROLS, (control) => WINDOWS_1252[control.charCodeAt(0) - FIRST]?.trim() ?? '');
}
