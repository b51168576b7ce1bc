import type { ReportingLine } from '../catalog/catalog.js';
import { sayLabel } from '../catalog/grade.js';
import type { Change, ChangeSubject, Difference, Evidence } from './change.js';
import { isProse, LIST_NOUNS, TEXT_NAMES, TRACK_NAMES } from './fact-names.js';

/** A change in words, without the subject. */
export interface Description {
  sign: '+' | '-' | '~';
  /** "grade 8 → 9", or "requirement reworded" with the two wordings in `reworded`. */
  text: string;
  reworded?: { before: string; after: string };
}

/** The title of a role, the name of a family, or "Mill, shared by managers". */
export function subjectName({ family, track, role }: ChangeSubject): string {
  return role ?? (track ? `${family}, shared by ${TRACK_NAMES[track] ?? `the ${track} track`}` : family);
}

export function describeChange(change: Change): Description {
  switch (change.kind) {
    case 'added':
      return { sign: '+', text: `added${newcomer(change)}` };
    case 'removed':
      return {
        sign: '-',
        text: `removed${change.nowNames ? `; its title now means ${change.nowNames}` : ''}`,
      };
    case 'renamed':
      return { sign: '~', text: `renamed from ${change.from}${EVIDENCE[change.evidence]}` };
    case 'moved':
      return { sign: '~', text: `moved from ${change.from} to ${change.family}` };
    case 'grade':
      return { sign: '~', text: `${change.gradeWord ?? 'grade'} ${fromTo(change.before, change.after)}` };
    case 'reporting_line':
      return { sign: '~', text: describeReportingLine(change) };
    case 'text':
      return describeText(change);
    case 'extends':
      return { sign: '~', text: describeExtends(change) };
    case 'to_be_defined':
      return { sign: '~', text: describeToBeDefined(change) };
    case 'item_added':
      return { sign: '+', text: `${LIST_NOUNS[change.list][0]} added: ${change.item}` };
    case 'item_dropped':
      return { sign: '-', text: `${LIST_NOUNS[change.list][0]} dropped: ${change.item}` };
    case 'item_reworded':
      return {
        sign: '~',
        text: `${LIST_NOUNS[change.list][0]} reworded`,
        reworded: { before: change.before, after: change.after },
      };
    case 'reordered':
      return { sign: '~', text: `${LIST_NOUNS[change.list][1]} in another order` };
  }
}

/** How we know that something was renamed, if that is a guess. */
const EVIDENCE: Record<Evidence, string> = {
  spelling: '',
  stated: '',
  alias: ' (its other names say so)',
  alike: ' (likely: most of what it states is the same)',
};

function newcomer({ role, grade, gradeWord = 'grade' }: Change & { kind: 'added' }): string {
  if (role === undefined) return ' as a job family';
  return grade === undefined
    ? ''
    : `, ${typeof grade === 'number' ? `${gradeWord} ${grade}` : sayLabel(gradeWord, grade)}`;
}

function describeText({ fact, before, after }: Difference & { kind: 'text' }): Description {
  const name = TEXT_NAMES[fact];
  if (!isProse(fact)) return { sign: '~', text: `${name} ${fromTo(before, after)}` };
  if (before === undefined) return { sign: '+', text: `${name} added: ${after}` };
  if (after === undefined) return { sign: '-', text: `${name} dropped: ${before}` };
  return { sign: '~', text: `${name} reworded`, reworded: { before, after } };
}

function describeExtends({ list, before, after }: Difference & { kind: 'extends' }): string {
  if (before === undefined) return `${list} now extend those of ${after}`;
  if (after === undefined) return `${list} no longer extend those of ${before}`;
  return `${list} extend those of ${before} → ${after}`;
}

function describeToBeDefined({ list, before, after }: Difference & { kind: 'to_be_defined' }): string {
  if (before === undefined) return `${list} now “${after}”`;
  if (after === undefined) return `${list} no longer “${before}”`;
  return `${list} “${before}” → “${after}”`;
}

function describeReportingLine({ before, after }: Difference & { kind: 'reporting_line' }): string {
  if (!before || !after) return `reporting line ${fromTo(managers(before), managers(after))}`;
  return before.typically && after.typically
    ? `typically reports to ${fromTo(before.managers.join(OR), after.managers.join(OR))}`
    : `reports to ${fromTo(managers(before), managers(after))}`;
}

const OR = ' or ';

function managers(line: ReportingLine | undefined): string | undefined {
  return line && `${line.typically ? 'typically ' : ''}${line.managers.join(line.toAll ? ' and ' : OR)}`;
}

function fromTo(before: string | number | undefined, after: string | number | undefined): string {
  return `${before ?? 'not stated'} → ${after ?? 'not stated'}`;
}
