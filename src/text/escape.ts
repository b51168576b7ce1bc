/** Makes a text safe for mrkdwn: nothing in it can mention, link or ping. Cut before escaping, never after. */
export function escapeMrkdwn(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}

/** The text that was made safe for mrkdwn, for places where nothing is markup. */
export function unescapeMrkdwn(text: string): string {
  return text.replace(/&lt;/g, '<').replace(/&gt;/g, '>').replace(/&amp;/g, '&');
}

/** A text without control and direction-changing characters, which could hide or disguise what stands there. */
export function stripControls(text: string): string {
  return text.replace(/(?!\n)[\p{Cc}\p{Bidi_Control}\u200b\ufeff]/gu, '');
}

/** Makes a text stand in Markdown as it is: no emphasis, link, code or HTML. */
export function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_{}[\]<>#|~&]/g, '\\$&');
}
