import { oneLine } from '../page.js';
import type { Piece } from '../piece.js';

/** Code that loads or defines components: `import Tabs from '@theme/Tabs';`. */
const CODE =
  /^(?:import\s+(?:[\w{},*\s]+\s+from\s+)?(['"])[^'"]+\1;?|export\s+(?:const|let|var|default|function)\b.*)\s*$/;

/** The tag of a component alone on its line: `<Steps items={["a", "b"]} />`. Other tags have small letters. */
const TAG = /^\s*<\/?[A-Z][\w.]*(?:\s[^<>]*)?\/?>\s*$/;

/** The name of a part that readers can open: `<TabItem label="Duties">`. */
const LABEL =
  /^\s*<\w*(?:Tab|Accordion|Panel|Section|Collaps|Expand|Toggle)\w*\s(?:[^<>]*\s)?(?:label|title|summary|heading)=(["'])([^"'<>{}]{2,60})\1(?:[^<>]*[^/<>])?>\s*$/;

const COMMENT = /\{\/\*.*?\*\/\}/g;

/** A page without the code of its components, which is listed as ignored. Keeps labels that readers see. Lines stay where they are. */
export function withoutComponents(text: string, firstLine: number): { text: string; ignored: Piece[] } {
  if (!/^(?:import|export)\s|^\s*<\/?[A-Z]|\{\/\*/m.test(text)) return { text, ignored: [] };
  const ignored: Piece[] = [];
  let isCode = false;
  const lines = text.split('\n').map((line, at) => {
    const leaveOut = (part: string): string => {
      ignored.push({
        kind: 'ignored',
        text: oneLine(part),
        line: firstLine + at,
        reason: 'code of a component',
      });
      return '';
    };
    if (/^\s*(?:```|~~~)/.test(line)) isCode = !isCode;
    if (isCode) return line;
    const [, , label] = LABEL.exec(line) ?? [];
    if (label !== undefined) return `**${label}**`;
    if (CODE.test(line.trimEnd()) || TAG.test(line)) return leaveOut(line);
    return line.replace(COMMENT, leaveOut).trimEnd();
  });
  return { text: lines.join('\n'), ignored };
}
