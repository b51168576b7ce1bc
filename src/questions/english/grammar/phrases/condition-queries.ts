import { ALL, where } from '../../../../queries/build.js';
import type { AboveOrBelow, Condition, Measure, NumberSpan, Roles } from '../../../../queries/query.js';

export const MANAGERS: Condition = { kind: 'track', track: 'management' };

export const inFamily = (families: readonly string[]): Condition => ({ kind: 'family', families });

export const atGrade = (ranges: Extract<Condition, { kind: 'grade' }>['ranges']): Condition => ({
  kind: 'grade',
  ranges,
});

/** "Reports to a director" is true of any. */
export const reportingTo = (roles: Roles): Condition => ({
  kind: 'among',
  roles: { kind: 'reports', of: any(roles), steps: 1 },
});

/** "Reports to a VP": also to one whom pages only name as a manager. */
export const reportsToSome = (kind: Roles): Condition => ({
  kind: 'among',
  roles: {
    kind: 'reports',
    of:
      kind.kind === 'where' && kind.roles.kind === 'all'
        ? where({ kind: 'managers', of: ALL, steps: 1 }, kind.condition)
        : kind,
    steps: 1,
  },
});

const any = (roles: Roles): Roles => (roles.kind === 'the' ? roles.of : roles);

export const beyond = (than: Roles, direction: AboveOrBelow): Condition => ({
  kind: 'beyond',
  than,
  direction,
  measure: 'grade',
});

/** "8 requirements" counts them; "grade 8" is no count. */
export const howMany = (measure: Measure, [span]: readonly NumberSpan[]): Condition | undefined =>
  span && measure !== 'grade' ? { kind: 'measure', measure, span } : undefined;
