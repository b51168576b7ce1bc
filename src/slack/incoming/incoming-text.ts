/** Slack's markup: `<@U1|label>`, `<#C1|label>`, `<!here>`, `<https://page|label>`, or one of its three escapes. */
const MARKUP = /<(@[UW]|#[CG]|!|(?:https?|mailto|tel):)([^<>|]*)(?:\|([^<>]*))?>|&(amp|lt|gt);/g;

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>' };

/** Longer than any question, and short enough to scan several times. */
export const LONGEST_TEXT = 4000;

/** What a person typed, on one line. */
export function toPlainText(text: string | undefined): string {
  return toPlainLines(text).replaceAll('\n', ' ');
}

/**
 * The beginning of what a person typed, without the mention of the bot and with other markup as it reads on the screen.
 * Lines stay lines; other blanks become one. One pass decodes everything, so that a typed "&amp;lt;" is not decoded twice.
 */
export function toPlainLines(text: string | undefined, botUserId?: string): string {
  return (text ?? '')
    .slice(0, LONGEST_TEXT)
    .replace(
      MARKUP,
      (_, kind: string | undefined, target: string, label: string | undefined, entity: string) => {
        if (kind === undefined) return ENTITIES[entity] ?? '';
        if (kind.startsWith('@') && `${kind.slice(1)}${target}` === botUserId) return ' ';
        return decode(readAs(kind, target, label));
      },
    )
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .trim();
}

function readAs(kind: string, target: string, label: string | undefined): string {
  switch (kind[0]) {
    // The bot has no scope to look up names.
    case '@':
      return at('@', label || 'someone');
    case '#':
      return at('#', label || 'channel');
    case '!':
      return label || `@${target.replace(/\^.*/, '')}`;
    default:
      return label || `${kind}${target}`;
  }
}

function at(sign: string, name: string): string {
  return name.startsWith(sign) ? name : `${sign}${name}`;
}

function decode(text: string): string {
  return text.replace(/&(amp|lt|gt);/g, (_, entity: string) => ENTITIES[entity] ?? '');
}
