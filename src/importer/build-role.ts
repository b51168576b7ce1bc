import type { NoteAbout, RoleEntry, Track } from '../catalog/schema.js';
import { type Fact, readFacts } from './facts.js';
import { FAMILY_KINDS } from './heading.js';
import { isTitle, levelOf, trackOf } from './job-title.js';
import type { Part, RoleOutline } from './outline.js';
import type { Statement } from './page.js';
import { readDuties } from './read-duties.js';
import { readExpectations } from './read-expectations.js';
import { readListing } from './read-listing.js';
import { findNearRole, hasSameWords } from './role-names.js';

/** A role made from its outline, and what is left over of it. */
export interface BuiltRole {
  entry: RoleEntry;
  rest: Statement[];
}

/** What the page around a role knows of it. */
export interface RoleContext {
  /** The title of the role on the page that a name means. */
  titleOf: (name: string) => string | undefined;
  /** The track its headings put it on, if they do. */
  track?: Track;
  /** What is said of it elsewhere on its page. */
  facts: readonly Fact[];
}

/** Makes the entry of a role from the sections that are its own. */
export function buildRole(role: RoleOutline, context: RoleContext): BuiltRole {
  const of = (...kinds: Part['kind'][]): Part[] => role.parts.filter(({ kind }) => kinds.includes(kind));
  const intro = readFacts(of('intro').flatMap(statementsOf));
  const graded = readFacts(of('grade').flatMap(statementsOf), true);
  const titleOfOther = (name: string): string | undefined => {
    const title = context.titleOf(name);
    return title === role.title ? undefined : title;
  };
  const responsibilities = readDuties(of('responsibilities'), titleOfOther);
  const requirements = readDuties(of('requirements'), titleOfOther);
  const listed = readFacts(of('responsibilities', 'requirements').flatMap(statementsOf).filter(isAboutReporting));
  const expectations = readExpectations(of('expectations'));
  const summary = intro.rest.filter(({ kind }) => kind === 'paragraph');
  const stated = statedFacts(role, [...graded.facts, ...intro.facts, ...listed.facts, ...context.facts], context);
  const listings = FAMILY_KINDS.map((kind) => ({ kind, ...readListing(of(kind)) }));
  const consumed = consumedBy([...of('intro'), ...of('grade')].flatMap(statementsOf), [...intro.rest, ...graded.rest]);
  const track = trackOf(role.title) ?? context.track ?? trackInText(role);
  return {
    entry: {
      title: role.title,
      ...(role.heading === role.title ? {} : { section: role.heading }),
      level: levelOf(role.title, track),
      track,
      ...stated.entry,
      ...(summary.length > 0 ? { summary: summary.map(({ text }) => text).join(' ') } : {}),
      ...(expectations.expectations && { expectations: expectations.expectations }),
      ...(responsibilities.duties && { responsibilities: responsibilities.duties }),
      ...(requirements.duties && { requirements: requirements.duties }),
      ...Object.fromEntries(listings.flatMap(({ kind, listing }) => (listing ? [[kind, listing]] : []))),
      ...(stated.notes.length > 0 ? { notes: stated.notes } : {}),
    },
    rest: [
      ...intro.rest.filter((statement) => !summary.includes(statement)),
      ...graded.rest,
      ...stated.unused.filter((statement) => consumed.has(statement)),
      ...responsibilities.rest,
      ...requirements.rest,
      ...expectations.rest,
      ...listings.flatMap((listing) => listing.rest),
      ...role.parts.filter(({ kind }) => !PLACED.has(kind)).flatMap(statementsOf),
    ],
  };
}

const PLACED = new Set<Part['kind']>([
  'intro',
  'grade',
  'responsibilities',
  'requirements',
  'expectations',
  ...FAMILY_KINDS,
]);

function statementsOf({ section }: Part): readonly Statement[] {
  return section.statements;
}

function consumedBy(statements: readonly Statement[], rest: readonly Statement[]): Set<Statement> {
  return new Set(statements.filter((statement) => !rest.includes(statement)));
}

/** An item of a list is taken for a reporting line only where that is all it says. */
function isAboutReporting({ text }: Statement): boolean {
  return /^(?:this (?:position|role)|the [\w ,]{3,60}?|you)?\s*(?:will )?(?:typically )?report(?:s|ing)?(?: directly)? (?:in)?to\b/i.test(text);
}

interface StatedEntry {
  entry: Pick<RoleEntry, 'grade' | 'reports_to'>;
  notes: NonNullable<RoleEntry['notes']>;
  /** The statements of further facts that say otherwise. */
  unused: Statement[];
}

/** The first grade and the first reporting line stated of a role, and notes where the page says them oddly. */
function statedFacts(role: RoleOutline, facts: readonly Fact[], context: RoleContext): StatedEntry {
  const others = facts.filter((fact) => isOfThis(role, fact));
  const grade = firstOf(role, others, 'grade', context);
  const line = firstOf(role, others, 'reporting line', context);
  const notes = [
    ...(grade ? notesOn('grade', role, grade, context) : []),
    ...(line ? notesOn('reports_to', role, line, context) : []),
    ...facts.flatMap((fact) => noteOnTable(fact, grade)),
  ];
  return {
    entry: {
      ...(grade && { grade: grade.grades.length === 1 ? grade.grades[0] : [...grade.grades] }),
      ...(line && { reports_to: reportsTo(line) }),
    },
    notes,
    unused: facts.filter((fact) => !agrees(fact, grade) && !agrees(fact, line)).map(({ statement }) => statement),
  };
}

function agrees(fact: Fact, chosen: Fact | undefined): boolean {
  if (fact.kind === 'grade') return chosen?.kind === 'grade' && String(fact.grades) === String(chosen.grades);
  return chosen?.kind === 'reporting line' && String(fact.titles) === String(chosen.titles);
}

/** "Product Designers report to the Product Design Manager" says nothing of that manager's own line. */
function isOfThis(role: RoleOutline, fact: Fact): boolean {
  return fact.kind === 'grade' || !fact.titles.some((title) => findNearRole([role], title));
}

/** A sentence about another role of the page counts only where there is no better one. */
function firstOf<Kind extends Fact['kind']>(
  role: RoleOutline,
  facts: readonly Fact[],
  kind: Kind,
  { titleOf }: RoleContext,
): Extract<Fact, { kind: Kind }> | undefined {
  const stated = facts.filter((fact): fact is Extract<Fact, { kind: Kind }> => fact.kind === kind);
  const own = stated.find(({ subject }) => {
    const named = titleOf(subject);
    return named === undefined || named === role.title;
  });
  return own ?? stated[0];
}

function reportsTo({ titles, typically }: Extract<Fact, { kind: 'reporting line' }>): RoleEntry['reports_to'] {
  const managers = titles.length === 1 && titles[0] !== undefined ? titles[0] : titles;
  return typically ? { typically: managers } : managers;
}

function noteOnTable(fact: Fact, chosen: Fact | undefined): StatedEntry['notes'] {
  if (fact.kind !== 'grade' || fact.statement.kind !== 'row' || agrees(fact, chosen)) return [];
  return [{ about: 'grade', text: `The page's table of levels says grade ${fact.grades.join(' or ')}.` }];
}

const WORDING: Partial<Record<NoteAbout, string>> = { grade: 'grade sentence', reports_to: 'sentence on reporting' };

function notesOn(about: NoteAbout, role: RoleOutline, fact: Fact, { titleOf }: RoleContext): StatedEntry['notes'] {
  const name = fact.subject.replace(/^(?:the|this) /i, '').replace(/[{}]|,$/g, '').trim();
  const named = titleOf(fact.subject) !== undefined || (isTitle(name) && /^\p{Lu}/u.test(name));
  const odd = named && /^the /i.test(fact.subject) && !hasSameWords(role, name);
  return [
    ...(odd ? [{ about, text: `The page's ${WORDING[about]} names the "${name}".` }] : []),
    ...(isQualified(fact) ? [{ about, text: `The page says: "${fact.sentence}"` }] : []),
  ];
}

function isQualified(fact: Fact): boolean {
  if (fact.kind === 'reporting line') return fact.qualified;
  return fact.grades.length > 1 || /\b(?:depend(?:s|ing)|equivalent|unless|except)\b/i.test(fact.sentence);
}

/** "Brand Manager" may be either; whoever hires, or has people reporting to them, manages. */
function trackInText({ parts }: RoleOutline): Track {
  const text = parts
    .flatMap(statementsOf)
    .map((statement) => statement.text)
    .join('\n');
  return /\b(?:direct reports|people manag|manag(?:e|es|ing) (?:(?!with|across|between|from|to\b)\S+ ){0,4}teams?|hire|hiring|coach(?:es)?|lead(?:s|ing)? (?:a|the) [\w\s-]{0,30}team)\b/i.test(text)
    ? 'management'
    : 'individual contributor';
}
