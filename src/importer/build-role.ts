import type { Inferable, RoleEntry } from '../catalog/schema.js';
import type { Track } from '../titles/levels.js';
import { chooseFacts } from './choose-facts.js';
import { type Fact, readFacts } from './facts.js';
import { FAMILY_KINDS } from './heading.js';
import { levelOf, statesLevel, trackOf } from './job-title.js';
import type { Part, RoleOutline } from './outline.js';
import type { Statement } from './page.js';
import { readDuties } from './read-duties.js';
import { readExpectations } from './read-expectations.js';
import { readListing } from './read-listing.js';
import type { TitleOf } from './role-names.js';

/** A role made from its outline, and what is left over of it. */
export interface BuiltRole {
  entry: RoleEntry;
  rest: Statement[];
}

/** What the page around a role knows of it. */
export interface RoleContext {
  titleOf: TitleOf;
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
  const responsibilities = readDuties(of('responsibilities'), context.titleOf, role.title);
  const requirements = readDuties(of('requirements'), context.titleOf, role.title);
  const listed = readFacts(
    of('responsibilities', 'requirements').flatMap(statementsOf).filter(isAboutReporting),
  );
  const expectations = readExpectations(of('expectations'));
  const summary = intro.rest.filter(({ kind }) => kind === 'paragraph');
  const about = [
    ...summary.map(({ text }) => text),
    ...responsibilities.introduction,
    ...requirements.introduction,
  ];
  const stated = chooseFacts(
    role,
    [...graded.facts, ...intro.facts, ...listed.facts, ...context.facts],
    context.titleOf,
  );
  const listings = FAMILY_KINDS.map((kind) => ({ kind, ...readListing(of(kind)) }));
  const consumed = consumedBy([...of('intro'), ...of('grade')].flatMap(statementsOf), [
    ...intro.rest,
    ...graded.rest,
  ]);
  const track = trackOf(role.title) ?? context.track ?? trackInText(role);
  const level = levelOf(role.title, track);
  const inferred: Inferable[] = [
    ...(statesLevel([role.title, role.heading], level) ? [] : ['level' as const]),
    ...(track === context.track ? [] : ['track' as const]),
  ];
  return {
    entry: {
      title: role.title,
      ...(role.heading === role.title ? {} : { section: role.heading }),
      level,
      track,
      ...(inferred.length > 0 && { inferred }),
      ...stated.entry,
      ...(about.length > 0 ? { summary: about.join(' ') } : {}),
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
  return /^(?:this (?:position|role)|the [\w ,]{3,60}?|you)?\s*(?:will )?(?:typically )?report(?:s|ing)?(?: directly)? (?:in)?to\b/i.test(
    text,
  );
}

/** "Brand Manager" may be either; whoever hires, or has people reporting to them, manages. */
function trackInText({ parts }: RoleOutline): Track {
  const text = parts
    .flatMap(statementsOf)
    .map((statement) => statement.text)
    .join('\n');
  return /\b(?:direct reports|people manag|manag(?:e|es|ing) (?:(?!with|across|between|from|to\b)\S+ ){0,4}teams?|hire|hiring|coach(?:es)?|lead(?:s|ing)? (?:a|the) [\w\s-]{0,30}team)\b/i.test(
    text,
  )
    ? 'management'
    : 'individual contributor';
}
