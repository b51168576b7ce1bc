import type { Slices } from '../slices.js';
import { slug, titleKey } from '../text/title.js';
import { type Architecture, findLevel, PLAIN_ARCHITECTURE } from './architecture.js';
import type {
  Administration,
  Family,
  Listing,
  ReportingLine,
  Role,
  Section,
  SharedDuties,
} from './catalog.js';
import { type Grade, nameGrades, parseGrades } from './grade.js';
import { parseOwner } from './owner.js';
import type { FamilyFile, RoleEntry } from './schema.js';
import { titlesInLine } from './titles-in-line.js';

/** Builds a family from its validated file, in the words of its organisation. */
export function* buildFamily(
  file: FamilyFile,
  architecture: Architecture = PLAIN_ARCHITECTURE,
): Slices<Family> {
  const roles: Role[] = [];
  const family = toFamily(file, roles, architecture);
  for (const entry of file.roles) {
    roles.push(toRole(entry, family, architecture));
    yield;
  }
  return family;
}

function toFamily(file: FamilyFile, roles: readonly Role[], architecture: Architecture): Family {
  return {
    id: slug(file.family),
    name: file.family,
    aliases: file.aliases ?? [],
    organization: file.organization,
    administration: toAdministration(file, departmentOf(file.family, architecture)),
    acronyms: new Map(Object.entries(file.acronyms ?? {})),
    replaces: file.replaces && { family: file.replaces.family, statedIn: file.replaces.stated_in },
    source: {
      page: file.source.page,
      url: file.source.url ?? undefined,
      date: file.source.date ?? undefined,
    },
    summary: file.summary,
    shared: Object.fromEntries(
      Object.entries(file.shared ?? {}).map(([track, duties]) => [track, toShared(duties)]),
    ),
    specialties: toSpecialties(file.specialties),
    performanceIndicators: toListing(file.performance_indicators),
    careerLadder: toListing(file.career_ladder),
    hiringProcess: toListing(file.hiring_process),
    notes: file.notes ?? [],
    roles,
  };
}

/** Writes out all fields in one order, without spreads. That makes reading roles several times as fast. */
function toRole(entry: RoleEntry, family: Family, architecture: Architecture): Role {
  const { grade, openGrades, gradeName } = gradesOf(entry, architecture);
  return {
    grade,
    openGrades,
    gradeName,
    id: slug(entry.title),
    title: entry.title,
    aliases: entry.aliases ?? [],
    formerly: entry.formerly && { title: entry.formerly.title, statedIn: entry.formerly.stated_in },
    family,
    section: entry.section ?? entry.title,
    level: findLevel(architecture, entry.level)?.level ?? entry.level,
    levelCode: entry.level_code,
    track: entry.track,
    leadsPeople: architecture.tracks.some(({ track, leadsPeople }) => track === entry.track && leadsPeople),
    inferred: entry.inferred ?? [],
    reportsTo: toReportingLine(entry.reports_to),
    dottedLines: [entry.dotted_line ?? []].flat(),
    nextRoles: entry.next_roles ?? [],
    jobCode: entry.job_code,
    codes: new Map(Object.entries(entry.codes ?? {}).map(([system, code]) => [system, String(code)])),
    competencies: entry.competencies ?? [],
    administration: toAdministration(entry),
    summary: entry.summary,
    expectations: entry.expectations,
    responsibilities: toSection(entry.responsibilities),
    requirements: toSection(entry.requirements),
    performanceIndicators: toListing(entry.performance_indicators),
    careerLadder: toListing(entry.career_ladder),
    hiringProcess: toListing(entry.hiring_process),
    notes: entry.notes ?? [],
    url: entry.source?.url,
  };
}

/** The grade of a role, or its open grades. If the role states none, a level that is also a grade gives it. */
function gradesOf(
  { grade, open_grades: open, level }: RoleEntry,
  { grades: scale }: Architecture,
): Pick<Role, 'grade' | 'openGrades' | 'gradeName'> {
  const stated: Grade[] = [grade ?? open ?? []].flat().flatMap((each) => parseGrades(scale, each) ?? []);
  const ofLevel = scale.values && grade === undefined && !open ? parseGrades(scale, level) : undefined;
  const grades = ofLevel?.length === 1 ? ofLevel : stated;
  const gradeName = nameGrades(scale, grades);
  return {
    grade: grades.length === 1 ? grades[0] : undefined,
    openGrades: grades.length > 1 ? grades : undefined,
    gradeName,
  };
}

function departmentOf(family: string, { departments }: Architecture): string | undefined {
  const key = titleKey(family);
  return departments.find(({ families }) => families.some((name) => titleKey(name) === key))?.name;
}

/** Leaves out missing fields, so that a spread of a role's administration keeps those of its family. */
function toAdministration(
  { department, location, owner, reviewed_on, review_every }: RoleEntry | FamilyFile,
  byFamily?: string,
): Administration {
  const named = department ?? byFamily;
  return {
    ...(named && { department: named }),
    ...(location && { locations: [location].flat() }),
    ...(owner && { owner: parseOwner(owner) }),
    ...(reviewed_on && { reviewedOn: reviewed_on }),
    ...(review_every && { reviewEvery: review_every }),
  };
}

/** A specialty without a summary gets its duties as the summary. */
function toSpecialties(entry: FamilyFile['specialties']): Family['specialties'] {
  const items = entry?.items.map(({ name, summary, responsibilities, requirements }) => {
    const duties = [responsibilities, requirements].map(toSection);
    const listed = duties.flatMap((section) => (section?.kind === 'listed' ? section.items : []));
    return { name, summary: summary ?? listed.join('; ') };
  });
  return items && { summary: entry?.summary, items };
}

function toReportingLine(entry: RoleEntry['reports_to']): ReportingLine | undefined {
  if (entry === undefined) return undefined;
  const managers = titlesInLine(entry);
  const isObject = typeof entry === 'object' && !Array.isArray(entry);
  return isObject && 'both' in entry
    ? { managers, typically: false, toAll: true }
    : { managers, typically: isObject };
}

function toSection(entry: RoleEntry['requirements']): Section | undefined {
  if (entry === undefined) return undefined;
  if (typeof entry === 'string') return { kind: 'to_be_defined', text: entry };
  if (Array.isArray(entry)) return { kind: 'listed', items: entry };
  return { kind: 'listed', items: entry.items ?? [], extends: entry.extends };
}

function toShared(entry: NonNullable<FamilyFile['shared']>[string]): SharedDuties | undefined {
  return (
    entry && {
      summary: entry.summary,
      responsibilities: toSection(entry.responsibilities),
      requirements: toSection(entry.requirements),
    }
  );
}

function toListing(entry: FamilyFile['hiring_process']): Listing | undefined {
  return entry && { summary: entry.summary, items: entry.items ?? [] };
}
