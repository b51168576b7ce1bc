import type { Family, Role } from '../../catalog/catalog.js';
import { factsOf, listOf, rolesInFamily } from '../../queries/build.js';
import { mapRoles } from '../../queries/map-roles.js';
import type { Member } from '../../queries/member.js';
import type { Query } from '../../queries/query.js';
import { capital, count, listed, quoted } from '../../text/prose.js';
import { titleKey } from '../../text/title.js';
import { type Answer, choice, NO_FACTS } from '../answer.js';
import type { World } from '../found.js';
import type { Intent } from '../intent.js';
import { rolesOf } from '../results/members.js';
import { roleRef } from '../role-ref.js';
import { gradeSpan } from '../wording.js';

/** "Which one?", with the same question for each role that fits. */
export function askWhichRole(
  choices: readonly { member: Member; label: string; query: Query }[],
  words: string | undefined,
  intents: readonly Intent[],
  { speaker, catalog }: World,
): Answer {
  const roles = rolesOf(choices.map(({ member }) => member));
  const { places } = catalog.index;
  const placeOf = ({ member }: { member: Member }) =>
    (member.kind === 'role' ? places.get(member.role) : undefined) ?? places.size;
  const families = new Set(roles.map(({ family }) => family));
  return {
    ...NO_FACTS,
    outcome: 'ambiguous',
    intents,
    roles: roles.map(roleRef),
    headline: `${capital(count(choices.length, 'role'))} fit ${words ? quoted(words) : 'that'}. Which one do you mean?`,
    parts:
      choices.length > MOST_AT_A_GLANCE && families.size > 1
        ? [{ kind: 'text', text: `They are in ${families.size} job families, ${gradeSpan(roles)}.` }]
        : [],
    choices: choices
      .toSorted((a, b) => placeOf(a) - placeOf(b))
      .map(({ member, label, query }) => ({
        ...choice(label, speaker.query(query)),
        ...(families.size > 1 && member.kind === 'role' && { group: member.role.family.name }),
      })),
  };
}

/** With more choices than this, the answer also says what they have in common. */
const MOST_AT_A_GLANCE = 5;

/** "Which one?", with an unambiguous question for each way to read it. */
export function askWhichReading(queries: readonly Query[], { speaker }: World): Answer {
  return {
    ...NO_FACTS,
    outcome: 'ambiguous',
    intents: [],
    headline: `That can mean ${count(queries.length, 'thing')}. Which one do you mean?`,
    choices: queries.map((query) => choice(capital(speaker.query(query)))),
  };
}

/** Advice about a missing role. */
const GAP = 'Should it be there? Tell whoever maintains the catalogue.';

/** Says that no role has a title. Offers near titles, but answers for none of them. */
export function sayNoSuchTitle(
  title: string,
  query: Query,
  nearest: readonly Role[],
  intents: readonly Intent[],
  { speaker, catalog }: World,
): Answer {
  const family = catalog.familyByKey.get(titleKey(title.replace(FAMILY_WORD, '')));
  if (family) return sayFamily(title, family, speaker);
  const asksForPeople = query.kind === 'facts' && query.facts.includes('holder');
  return {
    ...NO_FACTS,
    outcome: 'not_found',
    intents,
    headline: `${noneCalled(title)}${asksForPeople ? ' The catalogue describes roles, not people.' : ''}`,
    parts: [{ kind: 'text', text: GAP }],
    choices: nearest.map((role) => choice(role.title, speaker.query(aboutRole(query, role)))),
  };
}

const FAMILY_WORD = / (?:job )?(?:family|team|department|page)$/i;

/** Says that a family has the name that was asked for as a role, and offers what can be asked of it. */
function sayFamily(title: string, { id, name }: Family, speaker: World['speaker']): Answer {
  const offers: Query[] = [{ kind: 'family_facts', families: [id], facts: [] }, listOf(rolesInFamily([id]))];
  return {
    ...NO_FACTS,
    outcome: 'not_found',
    intents: ['family'],
    subject: { kind: 'family', id, name },
    headline: `${quoted(title)} is a job family, and no role is called so. Did you mean one of these?`,
    choices: offers.map((query) => choice(capital(speaker.query(query)))),
  };
}

function noneCalled(title: string): string {
  return `No role in the catalogue is called ${quoted(title)}.`;
}

/** For the question whether a role reports to a title that no role has: the query for its real manager. Else undefined. */
export function asReported(query: Query): Query | undefined {
  if (query.kind !== 'whether' || query.of.kind !== 'one' || query.claim.kind !== 'among') return undefined;
  const { roles } = query.claim;
  return roles.kind === 'reports' && roles.of.kind === 'unknown'
    ? factsOf(query.of, 'reports_to')
    : undefined;
}

/** Says that no role has a title, then gives the answer about the real manager. */
export function sayWhoInstead(title: string, answer: Answer): Answer {
  return { ...answer, headline: `${noneCalled(title)} ${answer.headline}` };
}

function aboutRole(query: Query, { id }: Role): Query {
  return mapRoles(query, (roles) => (roles.kind === 'unknown' ? { kind: 'one', role: id } : undefined));
}

/** Says which words were not read, and offers the queries that were understood without them. */
export function sayNotUnderstood(
  words: readonly string[],
  offers: readonly Query[],
  { speaker }: World,
): Answer {
  const unread =
    words.length > 0 ? `I did not read ${listed(words.map(quoted))}` : 'I am not sure what this asks';
  return {
    ...NO_FACTS,
    outcome: 'not_understood',
    intents: [],
    headline:
      offers.length > 0 ? `${unread}. Did you mean one of these?` : `${unread}. Please ask in other words.`,
    choices: offers.map((query) => choice(capital(speaker.query(query)))),
  };
}
