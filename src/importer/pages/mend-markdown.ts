import { hasLostBullet } from './lost-bullet.js';

/** `{{< ref "page#anchor" >}}` and its kind: an address, whose spaces would end the link around it. */
const REFERENCE = /\{\{[<%]\s*(?:rel)?ref\s+(?:"([^"}\n]*)"|'([^'}\n]*)'|([^\s}"']+))\s*[>%]\}\}/g;

/** Any other shortcode. Its angle brackets would read as HTML, and hide it. */
const SHORTCODE = /\{\{[<%]([^}\n]*)[>%]\}\}/g;

/** A link whose address has spaces: not one to a strict parser, though people see one. */
const SPACED_LINK = /\]\(([^()<>"\n]* [^()<>"\n]*)\)/g;

/** Bullets of rendered text, pasted among Markdown. */
const PASTED_BULLET = /^([ \t]*)[•◦▪●][ \t]+/gm;

/** A bullet without its space; a further asterisk would make it emphasis. */
const TIGHT_BULLET = /^([*-])(?=\p{Lu}\p{Ll}*[ ,][^*\n]*$)/gmu;

/** A heading without the space that would make it one. */
const TIGHT_HEADING = /^(#{2,6})(?=[A-Z*[])/gm;

/** `{:.no_toc}`, `{{< toc >}}`: for the page's looks, and no text of it. */
const LOOKS = /^[ \t]*(?:\{:[^}\n]*\}|\{\{[<%]\s*[\w-]*toc[\w-]*\s*[>%]\}\})[ \t]*$/gm;

/**
 * Markdown as its author meant it, for what a strict parser would take apart: shortcodes inside links,
 * addresses with spaces, pasted bullets. Every line stays on its line.
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
    .replace(TIGHT_HEADING, '$1 ');
  return restoreBullets(mended.split('\n')).join('\n');
}

/** Bullets for the lines that lost theirs. */
function restoreBullets(lines: readonly string[]): string[] {
  return lines.map((line, index) => {
    const [, bullet, item] = /^([-*+] |\d{1,2}[.)] )(.+)$/.exec(lines[index - 1] ?? '') ?? [];
    return bullet && item && hasLostBullet(item, line) ? `${bullet}${line}` : line;
  });
}
