import type { FamilyFile } from '../catalog/schema.js';
import { plainWords } from '../text/title.js';
import type { Track } from '../titles/levels.js';
import { FAMILY_KINDS, trackInHeading } from './heading.js';
import { isTitle } from './job-title.js';
import type { Outline, Part, SharedPart, SpecialtyOutline } from './outline.js';
import type { Page, Statement } from './page.js';
import { readDuties } from './read-duties.js';
import { readListing } from './read-listing.js';

/** What a page says of its family as a whole. */
export type FamilyFacts = Pick<
  FamilyFile,
  'summary' | 'shared' | 'specialties' | 'performance_indicators' | 'career_ladder' | 'hiring_process'
>;

export interface ReadFamily {
  facts: FamilyFacts;
  rest: Statement[];
}

/** Reads what holds for the whole family, or for all its roles of a track; `placed` is what facts of roles have taken. */
export function readFamilyFacts(
  page: Page,
  outline: Outline,
  tracks: readonly Track[],
  placed: ReadonlySet<Statement>,
): ReadFamily {
  const facts: FamilyFacts = {};
  const rest: Statement[] = [];
  const left = outline.family.map((part) => withoutPlaced(part, placed));

  const introductions = left.filter((part) => isIntroduction(page, part));
  const summary = paragraphsOf(introductions, rest);
  if (summary) facts.summary = summary;

  const shared = readShared(outline.shared, left.filter(isOfTrack), tracks, rest);
  if (shared) facts.shared = shared;

  const specialties = readSpecialties(
    outline.specialties,
    left.filter(({ kind }) => kind === 'specialties'),
    rest,
  );
  if (specialties) facts.specialties = specialties;

  for (const kind of FAMILY_KINDS) {
    const read = readListing(left.filter((part) => part.kind === kind));
    if (read.listing) facts[kind] = read.listing;
    rest.push(...read.rest);
  }
  const others = left.filter((part) => isUnknown(part) && !introductions.includes(part) && !isOfTrack(part));
  rest.push(...others.flatMap(({ section }) => section.statements));
  return { facts, rest };
}

function withoutPlaced(part: Part, placed: ReadonlySet<Statement>): Part {
  const statements = part.section.statements.filter((statement) => !placed.has(statement));
  return { ...part, section: { ...part.section, statements } };
}

/** The text before the first heading, or under one that only names the family or itself an introduction. */
function isIntroduction(page: Page, { kind, section }: Part): boolean {
  if (kind === 'intro') return true;
  if (kind !== 'other' || trackInHeading(section.heading)) return false;
  if (isTitle(section.heading)) return true;
  if (
    /^(?:about(?: the)?(?: (?:role|position|team|job))?|(?:a )?(?:brief )?overview|(?:the )?role|introduction|summary|description)$/i.test(
      section.heading,
    )
  )
    return true;
  const known = new Set([...plainWords(page.title), 'job', 'family', 'roles', 'role', 'at', 'the', 'of']);
  return plainWords(section.heading).every((word) => known.has(word));
}

function isOfTrack({ kind, section }: Part): boolean {
  return kind === 'other' && trackInHeading(section.heading) !== undefined;
}

function isUnknown({ kind }: Part): boolean {
  return kind !== 'specialties' && !FAMILY_KINDS.some((known) => known === kind);
}

/** The paragraphs of some sections as one text; what is none of them goes to `rest`. */
function paragraphsOf(parts: readonly Part[], rest: Statement[]): string | undefined {
  const statements = parts.flatMap(({ section }) => section.statements);
  rest.push(...statements.filter(({ kind }) => kind !== 'paragraph'));
  const paragraphs = statements.filter(({ kind }) => kind === 'paragraph').map(({ text }) => text);
  return paragraphs.length > 0 ? paragraphs.join(' ') : undefined;
}

/** Duties whose heading names no track are shared by the roles of every track there is. */
function readShared(
  parts: readonly SharedPart[],
  introductions: readonly Part[],
  tracks: readonly Track[],
  rest: Statement[],
): FamilyFacts['shared'] {
  const shared: NonNullable<FamilyFacts['shared']> = {};
  const leftovers = new Set<Statement>();
  for (const track of tracks) {
    const summary = paragraphsOf(
      introductions.filter(({ section }) => trackInHeading(section.heading) === track),
      rest,
    );
    const of = (kind: Part['kind']): Part[] =>
      parts.filter((part) => part.kind === kind && (part.track ?? track) === track);
    const responsibilities = readDuties(of('responsibilities'), nobody);
    const requirements = readDuties(of('requirements'), nobody);
    for (const statement of [...responsibilities.rest, ...requirements.rest]) leftovers.add(statement);
    const about = [summary ?? [], responsibilities.introduction, requirements.introduction].flat();
    const duties = {
      ...(about.length > 0 && { summary: about.join(' ') }),
      ...(responsibilities.duties && { responsibilities: responsibilities.duties }),
      ...(requirements.duties && { requirements: requirements.duties }),
    };
    if (Object.keys(duties).length > 0) shared[track] = duties;
  }
  rest.push(...leftovers, ...unshared(parts, introductions, tracks));
  return Object.keys(shared).length > 0 ? shared : undefined;
}

/** What is said of a track that no role is on. */
function unshared(
  parts: readonly SharedPart[],
  introductions: readonly Part[],
  tracks: readonly Track[],
): Statement[] {
  const named = introductions.map((part) => ({ ...part, track: trackInHeading(part.section.heading) }));
  return [...parts, ...named]
    .filter(({ track }) => (track === undefined ? tracks.length === 0 : !tracks.includes(track)))
    .flatMap(({ section }) => section.statements);
}

function nobody(): undefined {
  return undefined;
}

function readSpecialties(
  outlines: readonly SpecialtyOutline[],
  introductions: readonly Part[],
  rest: Statement[],
): FamilyFacts['specialties'] {
  const items = outlines.flatMap((outline) => readSpecialty(outline, rest) ?? []);
  const statements = introductions.flatMap(({ section }) => section.statements);
  const listed = statements.flatMap((statement) => {
    const [, name, summary] =
      (statement.kind === 'item' && /^([^:.]{2,60}): (.+)$/.exec(statement.text)) || [];
    return name && summary ? [{ statement, entry: { name, summary } }] : [];
  });
  const all = [...listed.map(({ entry }) => entry), ...items];
  const summary = statements.filter(({ kind }) => kind === 'paragraph').map(({ text }) => text);
  rest.push(
    ...statements.filter(
      (each) =>
        (each.kind !== 'paragraph' || all.length === 0) &&
        !listed.some(({ statement }) => statement === each),
    ),
  );
  return all.length > 0
    ? { ...(summary.length > 0 && { summary: summary.join(' ') }), items: all }
    : undefined;
}

type Specialty = NonNullable<FamilyFile['specialties']>['items'][number];

function readSpecialty({ name, parts }: SpecialtyOutline, rest: Statement[]): Specialty | undefined {
  const of = (kind: Part['kind']): Part[] => parts.filter((part) => part.kind === kind);
  const responsibilities = readDuties(of('responsibilities'), nobody);
  const requirements = readDuties(of('requirements'), nobody);
  const others = parts.filter(({ kind }) => kind !== 'responsibilities' && kind !== 'requirements');
  const words = others
    .flatMap(({ section }) => section.statements)
    .filter(({ kind }) => kind !== 'row' && kind !== 'code');
  const odd = others.flatMap(({ section }) => section.statements).filter((each) => !words.includes(each));
  rest.push(...responsibilities.rest, ...requirements.rest, ...odd);
  const about = [
    ...words.map(({ text }) => text),
    ...responsibilities.introduction,
    ...requirements.introduction,
  ];
  const specialty: Specialty = {
    name,
    ...(about.length > 0 && { summary: about.join(' ') }),
    ...(responsibilities.duties && { responsibilities: responsibilities.duties }),
    ...(requirements.duties && { requirements: requirements.duties }),
  };
  return Object.keys(specialty).length > 1 ? specialty : undefined;
}
