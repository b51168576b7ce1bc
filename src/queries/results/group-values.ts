import type { Catalog } from '../../catalog/catalog.js';
import { isInSpan } from '../conditions/measures.js';
import type { Member } from '../member.js';
import type { End, GroupMeasure, GroupSize } from '../query.js';
import { type Divided, type Division, divide } from './divide.js';
import { summarise } from './summarise.js';

export interface Ranked {
  division: Division;
  value: number;
}

/** The divisions of which the measure is known, the first by it first. */
export function rankDivisions(
  { divisions }: Divided,
  end: End,
  measure: GroupMeasure,
  catalog: Catalog,
): Ranked[] {
  const ranked = divisions.flatMap((division) => {
    const value = groupValue(division.members, measure, catalog);
    return value === undefined ? [] : { division, value };
  });
  return ranked.sort((a, b) => (end === 'highest' ? b.value - a.value : a.value - b.value));
}

function groupValue(members: readonly Member[], measure: GroupMeasure, catalog: Catalog): number | undefined {
  switch (measure) {
    case 'roles':
      return members.length;
    case 'average_grade': {
      const figure = summarise(members, 'average', 'grade', catalog);
      return figure.kind === 'average' ? figure.value : undefined;
    }
    case 'highest_grade':
    case 'lowest_grade':
    case 'grade_span': {
      const figure = summarise(members, 'range', 'grade', catalog);
      if (figure.kind !== 'range') return undefined;
      const { lowest, highest } = figure;
      return { highest_grade: highest, lowest_grade: lowest, grade_span: highest - lowest }[measure];
    }
    default:
      return divide(members, measure, catalog).divisions.length;
  }
}

/** Only those divisions that have so many members, or so much by another measure. */
export function ofSize(divided: Divided, size: GroupSize | undefined, catalog: Catalog): Divided {
  if (!size) return divided;
  const { measure = 'roles', ...span } = size;
  const divisions = divided.divisions.filter(({ members }) => {
    const value = groupValue(members, measure, catalog);
    return value !== undefined && isInSpan(value, span);
  });
  return { ...divided, divisions };
}
