import type { Answer, Finding } from './answer.js';

/** Several facts in one answer: each says its line, and the answer is documented if any of them is. */
export function combineFindings(
  findings: readonly Finding[],
): Pick<Answer, 'outcome' | 'headline' | 'parts' | 'notes' | 'sources'> {
  const sources = findings.flatMap((finding) => finding.sources);
  return {
    outcome: findings.some(({ outcome }) => outcome === 'answered') ? 'answered' : 'not_documented',
    headline: findings.map(({ headline }) => headline).join(' '),
    parts: findings.flatMap(({ parts }) => parts ?? []),
    notes: [...new Set(findings.flatMap(({ notes }) => notes ?? []))],
    sources: [
      ...new Map(sources.map((source) => [`${source.page}#${source.section ?? ''}`, source])).values(),
    ],
  };
}
