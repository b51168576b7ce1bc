import type { Role } from '../catalog/catalog.js';
import { distinctBy } from '../collections.js';
import { capital } from '../text/prose.js';
import type { Answer, Source } from './answer.js';
import type { Part } from './parts/part.js';

/** The contribution of one fact to an answer. */
export interface Finding {
  outcome: 'answered' | 'not_documented';
  /** The fact in one or more sentences. */
  lines: readonly Line[];
  parts?: readonly Part[];
  notes?: readonly string[];
  sources: readonly Source[];
  /** Roles that the fact names besides the one asked about. */
  roles?: readonly Role[];
}

/** A sentence in two halves, "the Cook" and "is grade 5", so that the next sentence can say "it". */
export interface Line {
  /** The beginning of the answer to a yes-or-no question: "Yes", "No". */
  verdict?: string;
  /** If absent, the predicate is the whole line, with its full stop. */
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
  // Never "it" for "no page", nor for "3 roles", which may be three other roles the second time.
  const named = subject === before && !/^(?:\d|no )/.test(subject) ? 'it' : subject;
  return verdict ? `${verdict}: ${named} ${predicate}.` : `${capital(named)} ${predicate}.`;
}
