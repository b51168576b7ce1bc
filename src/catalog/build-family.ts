import type { Slices } from '../slices.js';
import { slug } from '../text/title.js';
import type { Track } from '../titles/levels.js';
import type { Family, Listing, ReportingLine, Role, Section, SharedDuties } from './catalog.js';
import type { FamilyFile, RoleEntry } from './schema.js';

/** Builds a family from its validated file. */
export function* buildFamily(file: FamilyFile): Slices<Family> {
  const roles: Role[] = [];
  const family = toFamily(file, roles);
  for (const entry of file.roles) {
    roles.push(toRole(entry, family));
    yield;
  }
  return family;
}

function toFamily(file: FamilyFile, roles: readonly Role[]): Family {
  return {
    id: slug(file.family),
    name: file.family,
    aliases: file.aliases ?? [],
    organization: file.organization,
    acronyms: new Map(Object.entries(file.acronyms ?? {})),
    replaces: file.replaces && { family: file.replaces.family, statedIn: file.replaces.stated_in },
    source: {
      page: file.source.page,
      url: file.source.url ?? undefined,
      date: file.source.date ?? undefined,
    },
    summary: file.summary,
    shared: {
      'individual contributor': toShared(file.shared?.['individual contributor']),
      management: toShared(file.shared?.management),
    },
    specialties: toSpecialties(file.specialties),
    performanceIndicators: toListing(file.performance_indicators),
    careerLadder: toListing(file.career_ladder),
    hiringProcess: toListing(file.hiring_process),
    notes: file.notes ?? [],
    roles,
  };
}

function toRole(entry: RoleEntry, family: Family): Role {
  return {
    id: slug(entry.title),
    title: entry.title,
    aliases: entry.aliases ?? [],
    formerly: entry.formerly && { title: entry.formerly.title, statedIn: entry.formerly.stated_in },
    family,
    section: entry.section ?? entry.title,
    level: entry.level,
    track: entry.track,
    inferred: entry.inferred ?? [],
    grade: entry.grade,
    openGrades: entry.open_grades,
    reportsTo: toReportingLine(entry.reports_to),
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

/** Where a specialty has no summary, its duties stand in for it. */
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
  const typically = typeof entry === 'object' && !Array.isArray(entry);
  return { managers: [typically ? entry.typically : entry].flat(), typically };
}

function toSection(entry: RoleEntry['requirements']): Section | undefined {
  if (entry === undefined) return undefined;
  if (typeof entry === 'string') return { kind: 'to_be_defined', text: entry };
  if (Array.isArray(entry)) return { kind: 'listed', items: entry };
  return { kind: 'listed', items: entry.items ?? [], extends: entry.extends };
}

function toShared(entry: NonNullable<FamilyFile['shared']>[Track]): SharedDuties | undefined {
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
