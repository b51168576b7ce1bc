import type { Roles, Steps } from '../../../../queries/query.js';

export const managers = (of: Roles, steps: Steps = 1): Roles => ({ kind: 'managers', of, steps });

export const reports = (of: Roles, steps: Steps = 1): Roles => ({ kind: 'reports', of, steps });
