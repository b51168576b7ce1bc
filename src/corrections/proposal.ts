import { randomUUID } from 'node:crypto';
import { slug } from '../text/title.js';
import type { Correction } from './correction.js';
import type { Proposal } from './host.js';

const LONGEST_TITLE = 100;

/** A proposal in words for the maintainers of the files. Nothing that a person typed becomes markup. */
export function describeProposal(correction: Correction, file: string, text: string): Proposal {
  const { role, value, wanted, why, by } = correction;
  const title = `Correct ${value.label.charAt(0).toLowerCase()}${value.label.slice(1)} of ${role}`;
  return {
    file,
    text,
    branch: `rolecall/${slug(role).slice(0, 60)}-${randomUUID().slice(0, 8)}`,
    title: title.slice(0, LONGEST_TITLE),
    description: [
      `**${asCode(role)}**, ${asCode(value.label)}, in ${asCode(file)}.`,
      'It states:',
      quote(value.text),
      'It should say:',
      quote(wanted),
      ...(why ? ['Why:', quote(why)] : []),
      `Suggested ${by ? `by ${asCode(by)} ` : ''}in Slack, through Rolecall. The catalogue loads with this change.`,
    ].join('\n\n'),
  };
}

/** A text as code on one line, without backticks that would end it. */
function asCode(text: string): string {
  return `\`${text.replaceAll('`', "'").replace(/\s+/g, ' ')}\``;
}

/** A block of code, in a fence that is longer than any in the text. */
function quote(text: string): string {
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([ticks]) => ticks.length));
  const fence = '`'.repeat(longest + 1);
  return `${fence}text\n${text}\n${fence}`;
}
