import type { Catalog, Role } from '../../catalog/catalog.js';
import { statedGrades } from '../../catalog/grade.js';
import { type Member, managersOfMember, reportsOfMember } from '../member.js';
import type { Measure, NumberSpan } from '../query-terms.js';

/** The values that a member may have: none if no page states one, several if a page leaves it open. */
export function valuesOf(catalog: Catalog, member: Member, measure: Measure): readonly number[] {
  switch (measure) {
    case 'grade':
      return member.kind === 'role' ? statedGrades(member.role) : [];
    case 'direct_reports':
      return [reportsOfMember(catalog, member).length];
    case 'managers': {
      const named = managersOfMember(catalog, member).length;
      return named > 0 ? [named] : [];
    }
    case 'requirements':
    case 'responsibilities':
      return member.kind === 'role' ? valueIn(catalog.index.dutyCounts[measure], member.role) : [];
    case 'years':
      return member.kind === 'role' ? valueIn(catalog.index.years, member.role) : [];
  }
}

/** The value of a member; undefined if no page states one, or if a page leaves it open. */
export function knownValue(catalog: Catalog, member: Member, measure: Measure): number | undefined {
  const [value, ...others] = valuesOf(catalog, member, measure);
  return others.length === 0 ? value : undefined;
}

/** Whether a value is within a span, both ends included. */
export function isInSpan(value: number, { from, to }: NumberSpan): boolean {
  return (from === undefined || value >= from) && (to === undefined || value <= to);
}

function valueIn(values: ReadonlyMap<Role, number>, role: Role): readonly number[] {
  const value = values.get(role);
  return value === undefined ? [] : [value];
}
