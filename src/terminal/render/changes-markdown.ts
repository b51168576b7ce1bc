import type { Change } from '../../changes/change.js';
import { type Description, describeChange, subjectName } from '../../changes/describe-change.js';
import { groupChanges, type SubjectGroup } from '../../changes/group-changes.js';
import { tallyChanges } from '../../changes/tally-changes.js';
import { escapeMarkdown, stripControls } from '../../text/escape.js';

/** The changes between two catalogues as Markdown, for the description of a merge request. */
export function renderChangesMarkdown(changes: readonly Change[], between: string): string {
  const families = groupChanges(changes).map(({ family, subjects }) =>
    [`### ${plain(family)}\n`, ...subjects.flatMap(subjectLines)].join('\n'),
  );
  return [`## ${tallyChanges(changes)}`, plain(between), ...families].join('\n\n');
}

function subjectLines(changes: SubjectGroup): string[] {
  const [{ role, track }] = changes;
  const descriptions = changes.map(describeChange);
  if (role === undefined && track === undefined) return descriptions.flatMap((change) => item(change));
  const name = `**${plain(subjectName(changes[0]))}**`;
  return changes.length === 1
    ? descriptions.flatMap((change) => item(change, `${name}: `))
    : [`- ${name}`, ...descriptions.flatMap((change) => item(change)).map((line) => `  ${line}`)];
}

function item({ text, reworded }: Description, lead = ''): string[] {
  const line = `- ${lead}${plain(text)}`;
  return reworded ? [`${line}: ${plain(reworded.after)}`, `  - was: ${plain(reworded.before)}`] : [line];
}

/** A text on one line, as a line break would end the list. */
function plain(text: string): string {
  return escapeMarkdown(stripControls(text).replace(/\s+/g, ' '));
}
