import { type GradeSpan, gradeLabel, sayGrade } from '../../catalog/grade.js';
import type { Step } from '../query.js';
import type { NumberSpan } from '../query-terms.js';
import { fillPattern } from './fill-pattern.js';
import { nameOfLevel } from './names.js';
import type { SpanPatterns } from './query-patterns.js';
import type { Speech } from './speech.js';

/** "grade 8", "grade 3 to 5" */
export function describeGrades({ from, to }: GradeSpan, { catalog, words }: Speech): string {
  const { grades } = catalog.architecture;
  const isOpen = from === undefined || from === to;
  return fillSpan({ from, to }, words.values.grade, (grade, end) =>
    end === 'to' && !isOpen ? gradeLabel(grades, grade) : sayGrade(grades, grade),
  );
}

/** "grade 8", "L5", "level senior" */
export function describeStep(step: Step, speech: Speech): string {
  return step.kind === 'grade'
    ? sayGrade(speech.catalog.architecture.grades, step.grade)
    : fillPattern(speech.words.values.level, { level: nameOfLevel(step.level, speech) });
}

/** The words for a span: "3 or more". `say` turns each end into words. */
export function fillSpan(
  { from, to }: NumberSpan,
  patterns: SpanPatterns,
  say: (value: number, end: 'from' | 'to') => string,
): string {
  const ends = {
    from: from === undefined ? undefined : say(from, 'from'),
    to: to === undefined ? undefined : say(to, 'to'),
  };
  if (from === undefined) return to === undefined ? patterns.any : fillPattern(patterns.atMost, ends);
  if (to === undefined) return fillPattern(patterns.atLeast, ends);
  return fillPattern(from === to ? patterns.exactly : patterns.within, ends);
}
