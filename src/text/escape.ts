/** A text without control and direction-changing characters, which could hide or disguise what stands there. */
export function stripControls(text: string): string {
  // A short cut: most texts have nothing but what a keyboard has.
  if (/^[\x20-\x7e\n]*$/.test(text)) return text;
  return text.replace(/(?!\n)[\p{Cc}\p{Bidi_Control}\u200b\ufeff]/gu, '');
}

/** Makes a text stand in Markdown as it is: no emphasis, link, code or HTML. */
export function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_{}[\]<>#|~&]/g, '\\$&');
}

/** Makes a text stand in HTML, SVG and XML as it is, also in an attribute. */
export function escapeXml(text: string): string {
  return stripControls(text).replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
