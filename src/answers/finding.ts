import type { Role } from '../catalog/catalog.js';
import { distinctBy } from '../collections.js';
import { capital } from '../text/prose.js';
import type { Answer, Source } from './answer.js';
import type { Part } from './parts/part.js';

/** What one fact contributes to an answer. */
export interface Finding {
  outcome: 'answered' | 'not_documented';
  /** The fact, in as many sentences as it takes. */
  lines: readonly Line[];
  parts?: readonly Part[];
  notes?: readonly string[];
  sources: readonly Source[];
  /** Roles that the fact names besides the one asked about. */
  roles?: readonly Role[];
}

/** A sentence in two halves, "the Cook" and "is grade 5", so that the next one can say "it". */
export interface Line {
  /** Begins the answer to a yes-or-no question: "Yes"; "No". */
  verdict?: string;
  /** Absent where the line has no such halves. The predicate is then the whole line, with its full stop if it has one. */
  subject?: string;
  predicate: string;
}

/** Several facts as one answer. It counts as answered if any of them is. */
export function combineFindings(
  findings: readonly Finding[],
): Pick<Answer, 'outcome' | 'headline' | 'parts' | 'notes' | 'sources'> {
  const sources = findings.flatMap((finding) => finding.sources);
  return {
    outcome: findings.some(({ outcome }) => outcome === 'answered') ? 'answered' : 'not_documented',
    headline: joinLines(
      distinctBy(
        findings.flatMap(({ lines }) => lines),
        (line) => JSON.stringify(line),
      ),
    ),
    parts: findings.flatMap(({ parts }) => parts ?? []),
    notes: [...new Set(findings.flatMap(({ notes }) => notes ?? []))],
    sources: [
      ...new Map(sources.map((source) => [`${source.page}#${source.section ?? ''}`, source])).values(),
    ],
  };
}

/** "The Cook is grade 5. It reports to the Head Chef." */
export function joinLines(lines: readonly Line[]): string {
  return lines.map((line, index) => sentence(line, lines[index - 1]?.subject)).join(' ');
}

function sentence({ verdict, subject, predicate }: Line, before: string | undefined): string {
  if (subject === undefined) return predicate;
  // Never "it" for "3 roles", which may be three others the second time, nor for "no page".
  const named = subject === before && !/^(?:\d|no )/.test(subject) ? 'it' : subject;
  return verdict ? `${verdict}: ${named} ${predicate}.` : `${capital(named)} ${predicate}.`;
}
