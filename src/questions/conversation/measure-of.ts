import type { Fact } from '../../queries/facts.js';
import type { Measure, Query } from '../../queries/query.js';

/** What roles are measured by in "which has the most", after an answer about it. */
export function measureOf(query: Query): Measure | undefined {
  if (query.kind === 'summary' || query.kind === 'which') return query.measure;
  const fact = factOf(query);
  return fact && MEASURED[fact];
}

const MEASURED: Readonly<Partial<Record<Fact, Measure>>> = {
  grade: 'grade',
  requirements: 'requirements',
  responsibilities: 'responsibilities',
  direct_reports: 'direct_reports',
};

function factOf(query: Query): Fact | undefined {
  if (query.kind === 'compare') return query.focus;
  const [fact, another] = query.kind === 'facts' ? query.facts : [];
  return another === undefined ? fact : undefined;
}
