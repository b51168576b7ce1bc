import { hasLostBullet } from '../lost-bullet.js';
import { widenTables } from '../tables/widen-tables.js';

/** `{{< ref "page#anchor" >}}` and the like. They are addresses, and their spaces would end the link around them. */
const REFERENCE = /\{\{[<%]\s*(?:rel)?ref\s+(?:"([^"}\n]*)"|'([^'}\n]*)'|([^\s}"']+))\s*[>%]\}\}/g;

/** Any other shortcode. A parser would take its angle brackets for HTML and drop it. */
const SHORTCODE = /\{\{[<%]([^}\n]*)[>%]\}\}/g;

/** A link whose address has spaces. A strict parser would not see a link. */
const SPACED_LINK = /\]\(([^()<>"\n]* [^()<>"\n]*)\)/g;

/** Bullets that were pasted from rendered text. */
const PASTED_BULLET = /^([ \t]*)[•◦▪●][ \t]+/gm;

/** A bullet without the space after it. A second asterisk on the line would mean emphasis instead. */
const TIGHT_BULLET = /^([*-])(?=\p{Lu}\p{Ll}*[ ,][^*\n]*$)/gmu;

/** An underscore in place of a bullet. A second one on the line would mean emphasis. */
const SLIPPED_BULLET = /^_ (?=\p{Lu}[^_\n]*$)/gmu;

/** A heading without the space after its number signs. */
const TIGHT_HEADING = /^(#{2,6})(?=[A-Z*[])/gm;

/** `{:.no_toc}`, `{{< toc >}}`: commands about the page's looks. */
const LOOKS = /^[ \t]*(?:\{:[^}\n]*\}|\{\{[<%]\s*[\w-]*toc[\w-]*\s*[>%]\}\})[ \t]*$/gm;

/**
 * Repairs what a strict parser would misread: shortcodes inside links, addresses with spaces, pasted bullets. Line numbers
 * stay the same.
 */
export function mendMarkdown(text: string): string {
  const mended = text
    .replace(LOOKS, '')
    .replace(REFERENCE, (_, double?: string, single?: string, bare?: string) =>
      encodeURI(double ?? single ?? bare ?? ''),
    )
    .replace(SHORTCODE, (_, inside: string) => `{{ ${inside.trim()} }}`)
    .replace(SPACED_LINK, (_, address: string) => `](${address.trim().replaceAll(' ', '%20')})`)
    .replace(PASTED_BULLET, '$1- ')
    .replace(TIGHT_BULLET, '$1 ')
    .replace(SLIPPED_BULLET, '- ')
    .replace(TIGHT_HEADING, '$1 ');
  return joinTables(widenTables(restoreBullets(mended.split('\n')))).join('\n');
}

/**
 * Fills the blank lines of HTML tables, since a strict parser ends a table at a blank line. Skips tables with Markdown inside,
 * which needs its blank lines.
 */
function joinTables(lines: readonly string[]): readonly string[] {
  const joined = [...lines];
  let begin: number | undefined;
  for (const [at, line] of lines.entries()) {
    if (/^\s*<table\b/i.test(line)) begin = at;
    else if (begin !== undefined && MARKDOWN_LINE.test(line)) begin = undefined;
    if (begin === undefined || !/<\/table>/i.test(line)) continue;
    for (let inside = begin; inside < at; inside++)
      if (joined[inside]?.trim() === '') joined[inside] = NOTHING;
    begin = undefined;
  }
  return joined;
}

const MARKDOWN_LINE = /^\s*(?:[-*+]|\d{1,2}[.)]|#{1,6}|\|)\s/;
const NOTHING = '<!---->';

/** Gives bullets back to lines that lost theirs. */
function restoreBullets(lines: readonly string[]): string[] {
  return lines.map((line, index) => {
    const [, bullet, item] = /^([-*+] |\d{1,2}[.)] )(.+)$/.exec(lines[index - 1] ?? '') ?? [];
    return bullet && item && hasLostBullet(item, line) ? `${bullet}${line}` : line;
  });
}
