import type { DutyKind } from '../../catalog/duties.js';
import type { Inferable, RoleEntry } from '../../catalog/schema.js';
import { titleKey } from '../../text/title.js';
import { readField } from '../language/field-facts.js';
import { type Inheritance, readInheritance } from '../language/inheritance.js';
import { isBareLevel, isTitle } from '../language/job-titles.js';
import { FAMILY_KINDS } from '../language/kinds.js';
import type { Language } from '../language/language.js';
import { levelOf, statesLevel } from '../language/level-of-title.js';
import { sentencesOf } from '../language/sentences.js';
import { nameIn } from '../language/subjects.js';
import { findRole } from '../outline/match-roles.js';
import type { ReadBlock } from '../outline/node.js';
import type { OutlinePart, RoleOutline } from '../outline/outline.js';
import { chooseFacts, type PageClaim } from './choose-facts.js';
import { type IgnoredFact, type Leftover, leftoverOf } from './leftover.js';
import { levelOfRole, type Standing } from './level-of-role.js';
import { type Resolve, readDuties } from './read-duties.js';
import { readExpectations } from './read-expectations.js';
import { readListing } from './read-listing.js';
import type { KnownTrack } from './tracks.js';

/** A role made from its outline, and what is left over of it. */
export interface BuiltRole {
  entry: RoleEntry;
  rest: Leftover[];
  ignored: IgnoredFact[];
}

/** What the page around a role knows of it. */
export interface RoleContext {
  /** All roles of the page, in its order. */
  roles: readonly RoleOutline[];
  language: Language;
  track: KnownTrack;
  /** The kinds of lists that all roles of the page share. */
  shared: ReadonlySet<string>;
  /** Whether other roles of its ladder have words of levels in their titles. */
  hasWordedLevels: boolean;
  /** What is said of it elsewhere on its page. */
  claims: readonly PageClaim[];
  /** What is said of it in specialties alone. */
  notes: NonNullable<RoleEntry['notes']>;
}

/** Makes the entry of a role from the sections that are its own. */
export function buildRole(role: RoleOutline, context: RoleContext): BuiltRole {
  const { roles, language } = context;
  const { track, isStated } = context.track;
  const of = (...kinds: OutlinePart['kind'][]): OutlinePart[] =>
    role.parts.filter(({ kind }) => kinds.includes(kind));
  const resolve: Resolve = (inheritance, kind) => resolveIn(inheritance, kind, role, context);
  const read = readText(
    of('intro', 'grade', 'record', 'other', 'levels', 'specialties', 'introduction'),
    role.title,
    language,
  );
  const responsibilities = readDuties('responsibilities', of('responsibilities'), resolve);
  const requirements = readDuties('requirements', of('requirements'), resolve);
  const listed = of('responsibilities', 'requirements').flatMap(({ node }) => node.blocks.flatMap(claimsIn));
  const expectations = readExpectations(of('expectations'));
  const listings = FAMILY_KINDS.map((kind) => ({ kind, ...readListing(of(kind)) }));
  const titleOf = (name: string): string | undefined => findRole(roles, nameIn(name))?.title;
  const stated = chooseFacts(role, [...read.claims, ...listed, ...context.claims], titleOf);
  const notes = [...stated.notes, ...context.notes];
  const about = [...read.summary, ...responsibilities.introduction, ...requirements.introduction];
  const contradicted = read.placed.filter(({ statements }) =>
    statements.some((each) => stated.unused.has(each)),
  );
  const level = levelOfRole(role, track, read.standing, context.hasWordedLevels);
  const isLevelStated =
    level === read.standing.level || level === role.code || statesLevel([role.title, role.heading], level);
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
      track,
      ...(inferred.length > 0 && { inferred }),
      ...stated.entry,
      ...read.details,
      ...(about.length > 0 ? { summary: about.join(' ') } : {}),
      ...(expectations.expectations && { expectations: expectations.expectations }),
      ...duties('responsibilities', responsibilities.duties, read.extending, resolve, roles),
      ...duties('requirements', requirements.duties, read.extending, resolve, roles),
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

type DutyEntry = Pick<RoleEntry, 'responsibilities' | 'requirements'>;

/** A list, on top of that of the role that this one extends as a whole. */
function duties(
  kind: DutyKind,
  own: DutyEntry['requirements'],
  extending: readonly Inheritance[],
  resolve: Resolve,
  roles: readonly RoleOutline[],
): DutyEntry {
  const title = extending
    .map((each) => resolve(each, kind))
    .flatMap((base) => (typeof base === 'object' ? [base.title] : []))[0];
  if (title === undefined || (own !== undefined && !Array.isArray(own)))
    return own === undefined ? {} : { [kind]: own };
  if (own) return { [kind]: { extends: title, items: own } };
  const base = roles.find((role) => role.title === title);
  return base?.parts.some((part) => part.kind === kind) ? { [kind]: { extends: title } } : {};
}

/** Only an outright "Extends ..." may name a role of another page: elsewhere the words may mean anything. */
function resolveIn(
  inheritance: Inheritance,
  kind: DutyKind,
  own: RoleOutline,
  { roles, shared }: RoleContext,
): ReturnType<Resolve> {
  if (inheritance.from === 'above' && shared.has(kind)) return 'shared';
  const title =
    inheritance.from === 'name' ? titleMeant(inheritance, roles) : roles[roles.indexOf(own) - 1]?.title;
  return title === undefined || title === own.title ? undefined : { title };
}

function titleMeant(
  { name, outright }: Extract<Inheritance, { from: 'name' }>,
  roles: readonly RoleOutline[],
): string | undefined {
  const role = findRole(roles, name) ?? roleOfLevel(roles, name);
  if (role) return role.title;
  return outright && isTitle(name) && /^\p{Lu}/u.test(name) && !/ or /.test(name) ? name : undefined;
}

/** "The Intermediate responsibilities": the one role of that level. */
function roleOfLevel(roles: readonly RoleOutline[], name: string): RoleOutline | undefined {
  if (!isBareLevel(name)) return undefined;
  const level = name.toLowerCase();
  const [role, another] = roles.filter(({ title }) => levelOf(title, 'individual contributor') === level);
  return another ? undefined : role;
}

interface PlacedBlock extends ReadBlock {
  node: OutlinePart['node'];
}

interface ReadText {
  claims: PageClaim[];
  summary: string[];
  standing: Standing;
  /** What labels and columns say of where it belongs. */
  details: Pick<RoleEntry, 'department' | 'location' | 'job_code'>;
  /** What says that the role extends another as a whole. */
  extending: Inheritance[];
  /** The blocks that are facts and nothing else. */
  placed: PlacedBlock[];
  rest: Leftover[];
  ignored: IgnoredFact[];
}

/** Reads what is no list: the facts in sentences and labels, and the text that sums a role up. */
function readText(parts: readonly OutlinePart[], title: string, language: Language): ReadText {
  const read: ReadText = {
    claims: [],
    summary: [],
    standing: {},
    details: {},
    extending: [],
    placed: [],
    rest: [],
    ignored: [],
  };
  for (const { kind, node } of parts)
    for (const block of node.blocks) readBlock(read, kind, { ...block, node }, title, language);
  return read;
}

function readBlock(
  read: ReadText,
  kind: OutlinePart['kind'],
  placed: PlacedBlock,
  title: string,
  language: Language,
): void {
  const { block, node, whole } = placed;
  if (block.kind === 'field') {
    const fact = readField(block, language);
    if (fact?.kind === 'statement')
      read.claims.push({ statement: fact.statement, isRow: node.section.form === 'record' });
    else if (fact?.kind === 'summary') read.summary.push(fact.text);
    else if (fact?.kind === 'detail') read.details = { ...fact.detail, ...read.details };
    else if (fact?.kind === 'level' && read.standing.level === undefined) read.standing.level = fact.level;
    else if (fact?.kind === 'level' && read.standing.level === fact.level)
      read.ignored.push({ ...leftoverOf(node, placed), reason: 'repeats the level' });
    else if (
      language.fieldOf(block.name) === 'title' &&
      isTitleOnly(block.value, node.section.heading, title)
    )
      read.ignored.push({ ...leftoverOf(node, placed), reason: 'repeats the title' });
    else if (fact?.kind === 'track') read.standing.track = fact.track;
    else read.rest.push(leftoverOf(node, placed));
    return;
  }
  read.claims.push(...claimsIn(placed));
  if (block.kind === 'paragraph') read.extending.push(...extendingIn(block.text));
  if (whole) read.placed.push(placed);
  else if (isTitleOnly(block.text, node.section.heading, title))
    read.ignored.push({ ...leftoverOf(node, placed), reason: 'repeats the title' });
  else if (block.kind === 'lead')
    read.ignored.push({ ...leftoverOf(node, placed), reason: 'leads up to a list' });
  else if (block.kind === 'paragraph' && sumsUp(kind, block.text)) read.summary.push(block.text);
  else read.rest.push(leftoverOf(node, placed));
}

/** A title set again as a line of its own. */
function isTitleOnly(text: string, heading: string, title: string): boolean {
  return text === heading || titleKey(text) === titleKey(title);
}

/** What stands below a role's own heading; below others only what is about a grade at some length. */
function sumsUp(kind: OutlinePart['kind'], text: string): boolean {
  return (
    kind === 'intro' || kind === 'introduction' || (kind === 'grade' && text.split(' ').length >= SENTENCES)
  );
}

const SENTENCES = 20;

/** "This role extends the Senior Baker role." */
function extendingIn(text: string): Inheritance[] {
  if (!/extend/i.test(text)) return [];
  const found = sentencesOf(text).map(readInheritance);
  return found.filter((each) => each !== undefined).filter((each) => each.from === 'name' && each.outright);
}

function claimsIn({ statements }: ReadBlock): PageClaim[] {
  return statements.map((statement) => ({ statement, isRow: false }));
}
