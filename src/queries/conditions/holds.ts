import { isOnTrack } from '../../catalog/architecture.js';
import type { Catalog, Role } from '../../catalog/catalog.js';
import { isWithin, statedGrades } from '../../catalog/grade.js';
import { levelNamesOf } from '../../catalog/level-names.js';
import { successorOf } from '../../catalog/relations.js';
import { levelOfTitle } from '../../titles/level-of-title.js';
import { type StemmedTitle, stemmed, titleMatcher } from '../../titles/title-matcher.js';
import type { Group } from '../group.js';
import { type Member, managersOfMember, titleOf } from '../member.js';
import type { Condition, Roles } from '../query.js';
import type { Sources } from '../sources.js';
import { every, opposite, some, type Truth, truthAmong, truthOf } from '../truth.js';
import { belongsTo, rolesAmong } from './belongs.js';
import { isBeyond } from './beyond.js';
import { candidatesFor, shortest } from './candidates.js';
import { factState } from './fact-state.js';
import { rolesSaying } from './matches-text.js';
import { isInSpan, valuesOf } from './measures.js';
import { hasName } from './names-stated.js';
import { isPastLevel } from './past-level.js';
import { candidatesToShare, sharesFact } from './same.js';
import { isInReview } from './upkeep.js';

/** A condition that is ready for testing members. Its groups are evaluated once, not for each member. */
export interface Test {
  holds: (member: Member) => Truth;
  /** The groups in the condition. */
  mentioned: readonly Group[];
  /**
   * The roles that may meet it, in the order of the catalogue; undefined if every role must be tested. `orUnknown` adds
   * the roles whose pages do not say whether they meet it.
   */
  candidates: (orUnknown: boolean) => readonly Role[] | undefined;
}

/** Makes a condition ready for testing members. */
export function prepareTest(
  condition: Condition,
  sources: Sources,
  evaluateGroup: (roles: Roles) => Group,
): Test {
  const { catalog, statements } = sources;
  const prepare = (part: Condition): Test => prepareTest(part, sources, evaluateGroup);
  const indexed = (orUnknown: boolean) => candidatesFor(condition, catalog, orUnknown);
  switch (condition.kind) {
    case 'grade':
      return ofRoles(
        ({ role }) =>
          truthAmong(statedGrades(role), (grade) => condition.ranges.some((span) => isWithin(grade, span))),
        indexed,
      );
    case 'level': {
      const levels = new Set(condition.levels.map((level) => level.toLowerCase()));
      return ofLevels((names) => truthOf(names.some((level) => levels.has(level.toLowerCase()))), indexed);
    }
    case 'level_bound': {
      return ofLevels(isPastLevel(condition, catalog));
    }
    case 'track':
      return ofRoles(({ role }) => truthOf(isOnTrack(role, condition.track, catalog.architecture)));
    case 'family':
      return ofRoles(({ role }) => truthOf(condition.families.includes(role.family.id)), indexed);
    case 'titled': {
      const titles = (indexed(false) ?? []).flatMap((role) => catalog.index.titles.get(role) ?? []);
      const isTitled = titleMatcher(condition.words, titles, condition.match);
      const titleFor = (member: Member): StemmedTitle =>
        (member.kind === 'role' && catalog.index.titles.get(member.role)) || stemmed(titleOf(member));
      return plain((member) => truthOf(isTitled(titleFor(member))), indexed);
    }
    case 'same': {
      if (condition.as.kind === 'own_managers')
        return ofOwnManagers(catalog, (manager) => sharesFact(manager, condition.fact, catalog));
      const group = evaluateGroup(condition.as);
      return {
        holds: sharesFact(group, condition.fact, catalog),
        mentioned: [group],
        candidates: (orUnknown) =>
          orUnknown ? undefined : candidatesToShare(group, condition.fact, catalog),
      };
    }
    case 'beyond': {
      if (condition.than.kind === 'own_managers')
        return ofOwnManagers(catalog, (manager) => isBeyond(condition, manager, catalog));
      const group = evaluateGroup(condition.than);
      return { holds: isBeyond(condition, group, catalog), mentioned: [group], candidates: notIndexed };
    }
    case 'measure':
      return plain((member) =>
        truthAmong(valuesOf(catalog, member, condition.measure), (value) => isInSpan(value, condition.span)),
      );
    case 'among': {
      const group = evaluateGroup(condition.roles);
      const candidates = (orUnknown: boolean) => (orUnknown ? undefined : rolesAmong(group, catalog));
      return { holds: belongsTo(group), mentioned: [group], candidates };
    }
    case 'documented':
      return ofRoles(({ role }) => truthOf(factState(catalog, role, condition.fact) === condition.state));
    case 'reports_outside':
      return plain((member) =>
        truthAmong(managersOfMember(catalog, member), (manager) => manager.kind === 'outsider'),
      );
    case 'replaced':
      return ofRoles(({ role }) => truthOf(successorOf(catalog, role) !== undefined));
    case 'named': {
      const isNamed = hasName(condition, catalog);
      return ofRoles(({ role }) => isNamed(role));
    }
    case 'review':
      return ofRoles(({ role }) => isInReview(role, condition.state, sources.today));
    case 'mentions': {
      const saying = rolesSaying(condition.text, statements, condition.only);
      return ofRoles(({ role }) => truthOf(saying.has(role)), saying.list);
    }
    case 'and': {
      const parts = condition.conditions.map(prepare);
      const candidates = (orUnknown: boolean) =>
        shortest(parts.map((part) => part.candidates(orUnknown)).filter((found) => found !== undefined));
      return { ...joined(parts, every), candidates };
    }
    case 'or':
      return { ...joined(condition.conditions.map(prepare), some), candidates: notIndexed };
    case 'not': {
      const { holds, mentioned } = prepare(condition.condition);
      return { holds: (member) => opposite(holds(member)), mentioned, candidates: notIndexed };
    }
  }
}

/** A test of roles beside their own manager. "open": a page names several, and it holds beside some of them. */
function ofOwnManagers(catalog: Catalog, beside: (manager: Group) => (member: Member) => Truth): Test {
  return plain((member) => {
    const truths = managersOfMember(catalog, member).map((manager) =>
      beside({ kind: 'one', members: [manager] })(member),
    );
    if (truths.every((truth) => truth === 'yes')) return truths.length > 0 ? 'yes' : 'unknown';
    if (truths.some((truth) => truth === 'yes' || truth === 'open')) return 'open';
    return truths.includes('unknown') ? 'unknown' : 'no';
  });
}

/** The candidates of a condition that no index can answer. */
const notIndexed = (): undefined => undefined;

function plain(holds: Test['holds'], candidates: Test['candidates'] = notIndexed): Test {
  return { holds, mentioned: [], candidates };
}

/** A test of roles. Of an outsider nothing is known. */
function ofRoles(
  holds: (member: Extract<Member, { kind: 'role' }>) => Truth,
  candidates?: Test['candidates'],
): Test {
  return plain((member) => (member.kind === 'role' ? holds(member) : 'unknown'), candidates);
}

/** A test of the names of a level. An outsider's title may say one. */
function ofLevels(holds: (levels: readonly string[]) => Truth, candidates?: Test['candidates']): Test {
  return plain((member) => {
    if (member.kind === 'role') return holds(levelNamesOf(member.role));
    const level = levelOfTitle(member.title);
    return level === undefined ? 'unknown' : holds([level]);
  }, candidates);
}

function joined(tests: readonly Test[], join: typeof every | typeof some): Omit<Test, 'candidates'> {
  // Test first what needs only the role itself, since that is quick and often decides.
  const cheapFirst = tests.toSorted((a, b) => a.mentioned.length - b.mentioned.length);
  return {
    holds: (member) => join(cheapFirst, ({ holds }) => holds(member)),
    mentioned: tests.flatMap(({ mentioned }) => mentioned),
  };
}
