import type { Catalog } from '../../catalog/catalog.js';
import { gradesBetween } from '../../catalog/grade.js';
import type { QueryOf, Step } from '../query.js';

/** How many steps one grade or level is above another; no `steps` if their order is not stated. */
export function findOrder({ of, than }: QueryOf<'order'>, catalog: Catalog): { steps?: number } {
  const [own, other] = [of, than].map((step) => placeOf(step, catalog));
  if (own === undefined || other === undefined || of.kind !== than.kind) return {};
  return { steps: gradesBetween(other, own) };
}

function placeOf(step: Step, { architecture }: Catalog): number | undefined {
  return step.kind === 'grade'
    ? step.grade
    : architecture.levels.find(({ level }) => level === step.level)?.place;
}
