/** Makes a text safe for mrkdwn: nothing in it can mention, link or ping. Cut before escaping, never after. */
export function escapeMrkdwn(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}

/** The text that was made safe for mrkdwn, for places where nothing is markup. */
export function unescapeMrkdwn(text: string): string {
  return text.replace(/&lt;/g, '<').replace(/&gt;/g, '>').replace(/&amp;/g, '&');
}
