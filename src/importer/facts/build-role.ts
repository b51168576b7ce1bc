import type { DutyKind } from '../../catalog/duties.js';
import type { Inferable } from '../../catalog/inferable.js';
import type { RoleEntry } from '../../catalog/schema.js';
import { type Inheritance, readInheritance } from '../language/inheritance.js';
import { isBareLevel, isTitle } from '../language/job-titles.js';
import { FAMILY_KINDS } from '../language/kinds.js';
import type { Language } from '../language/language.js';
import { levelOf, statesLevel } from '../language/level-of-title.js';
import { nameIn } from '../language/subjects.js';
import { type FindRole, hasSameWords } from '../outline/match-roles.js';
import type { OutlinePart, RoleOutline } from '../outline/outline.js';
import { chooseFacts, type PageClaim } from './choose-facts.js';
import { type IgnoredFact, type Leftover, leftoverOf } from './leftover.js';
import { levelOfRole } from './level-of-role.js';
import { type Resolve, readDuties } from './read-duties.js';
import { readExpectations } from './read-expectations.js';
import { readListing } from './read-listing.js';
import { claimsIn, extendingIn, readRoleText } from './read-role-text.js';
import type { KnownTrack } from './tracks.js';

/** A role made from its outline, and the texts that became no fact. */
export interface BuiltRole {
  entry: RoleEntry;
  rest: Leftover[];
  ignored: IgnoredFact[];
}

/** The facts about a role from the rest of the page. */
export interface RoleContext {
  /** All roles of the page, in its order. */
  roles: readonly RoleOutline[];
  findRole: FindRole<RoleOutline>;
  language: Language;
  track: KnownTrack;
  /** The kinds of lists that the page states for all its roles. */
  shared: ReadonlySet<string>;
  /** Whether other titles of its ladder have words of levels. */
  hasWordedLevels: boolean;
  /** The facts about it in other sections of the page. */
  claims: readonly PageClaim[];
  /** Notes on facts that hold in a specialty only. */
  notes: NonNullable<RoleEntry['notes']>;
}

/** Makes the entry of a role from the sections that are its own. */
export function buildRole(role: RoleOutline, context: RoleContext): BuiltRole {
  const { roles, findRole, language } = context;
  const { track, isStated } = context.track;
  const of = (...kinds: OutlinePart['kind'][]): OutlinePart[] =>
    role.parts.filter(({ kind }) => kinds.includes(kind));
  const resolve: Resolve = (inheritance, kind) => resolveIn(inheritance, kind, role, context);
  const read = readRoleText(
    of('intro', 'grade', 'record', 'other', 'levels', 'specialties', 'introduction'),
    role.title,
    language,
  );
  const responsibilities = readDuties('responsibilities', of('responsibilities'), resolve);
  const requirements = readDuties('requirements', of('requirements'), resolve);
  const listed = of('responsibilities', 'requirements').flatMap(({ node }) => node.blocks.flatMap(claimsIn));
  const lists = of('responsibilities', 'requirements').flatMap((part) =>
    part.node.blocks.map((read) => ({ part, text: read.block.text, form: read.block.kind })),
  );
  const told = lists.filter(({ form }) => form === 'lead' || form === 'paragraph');
  const extending = [
    ...read.extending,
    // The first list of a role may take along the sentence before it.
    ...told
      .filter(({ part }) => part.node.section === role.node.section)
      .flatMap(({ text }) => extendingIn(text)),
    ...told.flatMap(({ part, text }) => extendingAnother(part, text, role)),
  ];
  const expectations = readExpectations(of('expectations'));
  const listings = FAMILY_KINDS.map((kind) => ({ kind, ...readListing(of(kind)) }));
  const titleOf = (name: string): string | undefined => findRole(nameIn(name))?.title;
  const stated = chooseFacts(role, [...read.claims, ...listed, ...context.claims], titleOf);
  const notes = [...stated.notes, ...context.notes];
  const about = [...read.summary, ...responsibilities.introduction, ...requirements.introduction];
  const contradicted = read.placed.filter(({ statements }) =>
    statements.some((each) => stated.unused.has(each)),
  );
  const { level, code } = levelOfRole(role, track, read.standing, context.hasWordedLevels);
  const isLevelStated =
    level === read.standing.level ||
    level === role.code ||
    statesLevel([role.title, role.heading, read.standing.named ?? ''], level);
  const inferred: Inferable[] = [
    ...(isLevelStated ? [] : (['level'] as const)),
    ...(isStated ? [] : (['track'] as const)),
  ];
  const acronym = role.acronym ? { aliases: [role.acronym] } : {};
  return {
    entry: {
      title: role.title,
      ...acronym,
      ...(role.heading === role.title ? {} : { section: role.heading }),
      level,
      ...(code !== undefined && { level_code: code }),
      track,
      ...(inferred.length > 0 && { inferred }),
      ...stated.entry,
      ...read.details,
      ...(about.length > 0 ? { summary: about.join(' ') } : {}),
      ...(expectations.expectations && { expectations: expectations.expectations }),
      ...duties('responsibilities', responsibilities.duties, extending, resolve, roles),
      ...duties('requirements', withYears(requirements.duties, role), extending, resolve, roles),
      ...Object.fromEntries(listings.flatMap(({ kind, listing }) => (listing ? [[kind, listing]] : []))),
      ...(notes.length > 0 ? { notes } : {}),
    },
    rest: [
      ...read.rest,
      ...contradicted.map((each) => leftoverOf(each.node, each)),
      ...responsibilities.rest,
      ...requirements.rest,
      ...expectations.rest,
      ...listings.flatMap((listing) => listing.rest),
    ],
    ignored: [...read.ignored, ...responsibilities.ignored, ...requirements.ignored],
  };
}

/** The requirements of a role, with the years that only its heading names: "Head Baker (12+ years)". */
function withYears(own: DutyEntry['requirements'], { heading }: RoleOutline): DutyEntry['requirements'] {
  const years = /\(([^()]*\d[^()]*\byears?\b[^()]*)\)\s*$/i.exec(heading)?.[1];
  if (years === undefined || TIME_AT_LEVEL.test(years) || typeof own === 'string') return own;
  if (own === undefined) return [years];
  return Array.isArray(own) ? [years, ...own] : { ...own, items: [years, ...(own.items ?? [])] };
}

/** How long people stay at a level is no requirement: "(2 years in role)". */
const TIME_AT_LEVEL = /\b(?:in|at) (?:the |this |each )?(?:role|level|position|grade)\b|\btenure\b/i;

type DutyEntry = Pick<RoleEntry, 'responsibilities' | 'requirements'>;

/** A list of a role. If the role extends another as a whole, so does the list. */
function duties(
  kind: DutyKind,
  own: DutyEntry['requirements'],
  extending: readonly Inheritance[],
  resolve: Resolve,
  roles: readonly RoleOutline[],
): DutyEntry {
  const title = extending
    .filter(({ from, ...each }) => from !== 'name' || !('list' in each) || each.list === kind)
    .map((each) => resolve(each, kind))
    .flatMap((base) => (typeof base === 'object' ? [base.title] : []))[0];
  if (title === undefined || (own !== undefined && !Array.isArray(own)))
    return own === undefined ? {} : { [kind]: own };
  if (own) return { [kind]: { extends: title, items: own } };
  const base = roles.find((role) => role.title === title);
  return base?.parts.some((part) => part.kind === kind) ? { [kind]: { extends: title } } : {};
}

/** The list that the words above another list extend: the role then has no such list of its own. */
function extendingAnother({ kind }: OutlinePart, text: string, role: RoleOutline): Inheritance[] {
  const found = readInheritance(text);
  const list = found?.from === 'name' ? found.list : undefined;
  return found && list && list !== kind && lacks(role, list) ? [found] : [];
}

function lacks({ parts }: RoleOutline, list: DutyKind): boolean {
  return parts.every(({ kind }) => kind !== list);
}

/** The list that a role's list extends. Only an outright "Extends ..." may name a role of another page. */
function resolveIn(
  inheritance: Inheritance,
  kind: DutyKind,
  own: RoleOutline,
  { roles, findRole, shared }: RoleContext,
): ReturnType<Resolve> {
  if (inheritance.from === 'above' && shared.has(kind)) return 'shared';
  if (
    inheritance.from === 'name' &&
    inheritance.list &&
    inheritance.list !== kind &&
    lacks(own, inheritance.list)
  )
    return undefined;
  const title =
    inheritance.from === 'name'
      ? titleMeant(inheritance, roles, findRole)
      : roles[roles.indexOf(own) - 1]?.title;
  return title === undefined || title === own.title ? undefined : { title };
}

function titleMeant(
  { name, outright }: Extract<Inheritance, { from: 'name' }>,
  roles: readonly RoleOutline[],
  findRole: FindRole<RoleOutline>,
): string | undefined {
  const role =
    findRole(name) ??
    roleOfLevel(roles, name) ??
    roles.find((each) => hasSameWords(each, name)) ??
    roleInField(roles, name);
  if (role) return role.title;
  return outright && isTitle(name) && /^\p{Lu}/u.test(name) && !/ or /.test(name) ? name : undefined;
}

/** The only role of a page that has a field after the name: "Head Baker, Rye" for "Head Baker". */
function roleInField(roles: readonly RoleOutline[], name: string): RoleOutline | undefined {
  const [role, another] = roles.filter(({ title }) => title.startsWith(`${name}, `));
  return another ? undefined : role;
}

/** The only role of a level: "The Intermediate responsibilities" means the one intermediate role. */
function roleOfLevel(roles: readonly RoleOutline[], name: string): RoleOutline | undefined {
  if (!isBareLevel(name)) return undefined;
  const level = name.toLowerCase();
  const [role, another] = roles.filter(({ title }) => levelOf(title, 'individual contributor') === level);
  return another ? undefined : role;
}
