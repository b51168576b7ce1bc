import type { Role } from '../catalog/catalog.js';
import type { Query } from '../queries/query.js';
import type { Answer } from './answer.js';
import { answerQuery } from './answer-query.js';
import { formerName, replacedNow } from './facts/renaming.js';
import { combineFindings } from './finding.js';
import { firstOfMany } from './first-of-many.js';
import type { Found, World } from './found.js';
import type { Intent } from './intent.js';
import { roleRef } from './role-ref.js';
import { markOverdue } from './upkeep.js';

/** Answers one query. */
export function answerOne(query: Query, isMended: boolean, world: World): Answer {
  const found = answerQuery(query, world);
  const combined = combineFindings(found.findings);
  const subjects = subjectsOf(found);
  const replaced = subjects.flatMap((role) => replacedNow(world.catalog, role));
  return {
    ...combined,
    // A verdict comes first. Otherwise, the first thing to know is that the title is an old one.
    headline: (hasVerdict(found) ? [combined.headline, ...replaced] : [...replaced, combined.headline]).join(
      ' ',
    ),
    outcome: found.outcome ?? combined.outcome,
    intents: found.intents,
    sources: combined.sources.map((source) => markOverdue(source, world.today)),
    ...subjectAnswered(query, found, world),
    roles: rolesTold(found).map(roleRef),
    notes: [
      // A verdict already says what was understood.
      ...(isMended && !hasVerdict(found) ? [`Understood as: ${world.speaker.query(query)}.`] : []),
      ...combined.notes,
      ...subjects.flatMap((role) => formerName(world.catalog, role)),
    ],
    choices: found.choices ?? [],
    followUps: found.followUps ?? [],
  };
}

/** The one role or family that a query is about. */
function subjectAnswered(
  query: Query,
  { roles: [first, another] }: Found,
  { catalog }: World,
): Pick<Answer, 'subject'> {
  switch (query.kind) {
    case 'family_facts': {
      const [id = '', other] = query.families;
      const family = other === undefined ? catalog.familyById.get(id) : undefined;
      return family ? { subject: { kind: 'family', id, name: family.name } } : {};
    }
    case 'facts':
    case 'document': {
      const named = query.of.kind === 'one' ? catalog.roleById.get(query.of.role) : undefined;
      const role = named ?? (another ? undefined : first);
      // A ladder belongs to the whole family.
      if (role && query.kind === 'facts' && query.facts[0] === 'ladder_chart')
        return { subject: { kind: 'family', id: role.family.id, name: role.family.name } };
      return role ? { subject: { kind: 'role', id: role.id, name: role.title } } : {};
    }
    default:
      return {};
  }
}

/** The roles that were asked about or that a fact names, each once. */
function rolesTold({ roles, findings }: Found): readonly Role[] {
  const told = new Set<Role>();
  for (const some of [roles, ...findings.map((finding) => finding.roles ?? [])])
    for (const role of firstOfMany(some)) told.add(role);
  return firstOfMany([...told]);
}

/** Intents whose answers are about the roles that were found, not about roles that the question named. */
const OF_MANY: ReadonlySet<Intent> = new Set<Intent>([
  ...(['list', 'count', 'groups', 'summary', 'search', 'exists', 'meaning', 'family', 'families'] as const),
  'career_ladder',
  'ladder_chart',
  'renaming',
]);

const MOST_SUBJECTS = 3;

/** The few roles that a question is about. The answer notes their former names and successors. */
function subjectsOf({ intents, roles }: Found): readonly Role[] {
  return roles.length > MOST_SUBJECTS || intents.some((intent) => OF_MANY.has(intent))
    ? []
    : [...new Set(roles)];
}

function hasVerdict({ findings }: Found): boolean {
  return findings.some(({ lines }) => lines.some(({ verdict }) => verdict !== undefined));
}
