import type { QueryWords } from '../../../queries/description/query-words.js';

/** How roles and groups of roles are named in English. */
export const ROLES_PATTERNS: QueryWords['roles'] = {
  named: 'the {title}',
  all: 'all roles',
  ownManagers: 'their own manager',
  the: 'the one role among {of}',
  that: 'roles that {condition}',
  managersThat: 'managers that {condition}',
  thoseThat: 'those that {condition} among {of}',
  both: 'those in both {a} and {b}',
  except: 'those of {of} except {without}',
  allExcept: 'all the roles except {without}',
  between: 'the roles between {a} and {b}',
  extreme: {
    first: 'the roles with the {best} among {of}',
    at: 'the roles with the {place} {best} among {of}',
    values: 'the roles with the {number} {end} values of {measure} among {of}',
    roles: 'the {number} roles with the {best} among {of}',
    all: 'the roles with the {best} first among {of}',
  },
  extremePer: {
    first: 'the roles with the {best} per {grouping} among {of}',
    at: 'the roles with the {place} {best} per {grouping} among {of}',
    values: 'the roles with the {number} {end} values of {measure} per {grouping} among {of}',
    roles: 'the {number} roles with the {best} per {grouping} among {of}',
    all: 'the roles by {grouping} with the {best} first among {of}',
  },
  found: {
    extreme: 'the role with the {best} among {of}',
    extremeAt: 'the role with the {place} {best} among {of}',
    report: 'the direct report of {of}',
    extremeOfAll: { one: 'the role with the {best}', many: 'the roles with the {best}' },
    steps: {
      next: 'the role {steps} steps after {of}',
      previous: 'the role {steps} steps before {of}',
      managers: 'the manager {steps} steps above {of}',
    },
  },
  relations: {
    managers: {
      one: 'the manager of {of}',
      many: 'the managers of {of}',
      steps: 'the managers {steps} steps above {of}',
      all: 'all managers above {of}',
    },
    reports: {
      one: 'the direct reports of {of}',
      many: 'the direct reports of {of}',
      steps: 'the reports {steps} steps below {of}',
      all: 'all reports below {of}',
    },
    next: {
      one: 'the next role after {of}',
      many: 'the next roles after {of}',
      steps: 'the roles {steps} steps after {of}',
      all: 'all next roles after {of}',
    },
    previous: {
      one: 'the previous role before {of}',
      many: 'the previous roles before {of}',
      steps: 'the roles {steps} steps before {of}',
      all: 'all previous roles before {of}',
    },
  },
  replacements: {
    successors: { one: 'the successor of {of}', many: 'the successors of {of}' },
    predecessors: { one: 'the predecessor of {of}', many: 'the predecessors of {of}' },
  },
};
