import type { Source } from '../../answers/answer.js';
import { sourceOfFamily, sourceOfRole } from '../../answers/sources.js';
import { gradeLabelOf } from '../../answers/wording.js';
import {
  type Administration,
  administrationOf,
  type Catalog,
  type Family,
  type Listing,
  type Role,
} from '../../catalog/catalog.js';
import { type DutyKind, dutiesOf } from '../../catalog/duties.js';
import { ownerText } from '../../catalog/owner.js';
import {
  directReportsOf,
  type Manager,
  managerNamed,
  managersOf,
  successorOf,
} from '../../catalog/relations.js';
import {
  CATALOGUE_DATA_VERSION,
  type CatalogueData,
  type FamilyData,
  type RoleData,
} from './catalogue-data-schema.js';

/** Everything a catalogue states, and what follows from it. The same catalogue always gives the same data. */
export function catalogueData(catalog: Catalog): CatalogueData {
  const { grades, tracks } = catalog.architecture;
  return {
    version: CATALOGUE_DATA_VERSION,
    grades: {
      one: grades.one,
      many: grades.many,
      values: grades.values?.map(({ place, label, summary }) => ({ place, label, summary })),
    },
    tracks: tracks.map(({ track, leadsPeople }) => ({ track, leads_people: leadsPeople })),
    families: catalog.families.map((family) => familyData(catalog, family)),
  };
}

/** A job family with its roles. */
export function familyData(catalog: Catalog, family: Family): FamilyData {
  const { id, name, aliases, organization, acronyms, replaces, summary, specialties, notes } = family;
  return {
    id,
    name,
    aliases: [...aliases],
    organization,
    acronyms: Object.fromEntries(acronyms),
    replaces: replaces && { family: replaces.family, stated_in: replaces.statedIn },
    ...administrationData(family.administration),
    summary,
    specialties: specialties && {
      summary: specialties.summary,
      items: specialties.items.map((each) => ({ name: each.name, summary: each.summary })),
    },
    ...listingsData(family),
    notes: notes.map(({ about, text }) => ({ about, text })),
    source: pageData(sourceOfFamily(family)),
    roles: family.roles.map((role) => roleData(catalog, role)),
  };
}

/** One role, with the lists it inherits and both sides of its reporting lines. */
export function roleData(catalog: Catalog, role: Role): RoleData {
  const { formerly, grade, openGrades } = role;
  return {
    id: role.id,
    title: role.title,
    aliases: [...role.aliases],
    replaced: formerly && { title: formerly.title, stated_in: formerly.statedIn },
    replaced_by: successorOf(catalog, role)?.id,
    level: role.level,
    level_code: role.levelCode,
    track: role.track,
    leads_people: role.leadsPeople,
    inferred: [...role.inferred],
    grade,
    open_grades: openGrades && [...openGrades],
    grade_label: gradeLabelOf(role),
    reports_to: reportingData(catalog, role),
    dotted_line_to: role.dottedLines.map((title) => managerData(managerNamed(catalog, title))),
    direct_reports: directReportsOf(catalog, role).map(({ id }) => id),
    next_roles: [...role.nextRoles],
    job_code: role.jobCode,
    codes: Object.fromEntries(role.codes),
    competencies: role.competencies.map(({ skill, level, text }) => ({ skill, level, text })),
    ...administrationData(administrationOf(role)),
    summary: role.summary,
    responsibilities: dutiesData(catalog, role, 'responsibilities'),
    requirements: dutiesData(catalog, role, 'requirements'),
    expectations: role.expectations && { ...role.expectations },
    ...listingsData(role),
    notes: role.notes.map(({ about, text }) => ({ about, text })),
    source: pageData(sourceOfRole(role)),
  };
}

/** The page that facts come from. The owner is stated with the role and the family instead. */
function pageData({ page, section, url, date }: Source): RoleData['source'] {
  return { page, section, url, date };
}

function reportingData(catalog: Catalog, role: Role): RoleData['reports_to'] {
  const managers = managersOf(catalog, role).map(managerData);
  if (managers.length === 0) return undefined;
  return {
    managers,
    typically: role.reportsTo?.typically ?? false,
    to_all: role.reportsTo?.toAll ?? false,
  };
}

function managerData({ title, role }: Manager): { title: string; role?: string } {
  return { title, role: role?.id };
}

function dutiesData(catalog: Catalog, role: Role, kind: DutyKind): RoleData['requirements'] {
  const duties = dutiesOf(catalog, role, kind);
  return (
    duties && {
      items: duties.groups.flatMap(({ origin, items }) =>
        items.map((text) => ({
          text,
          from: origin.kind,
          role: origin.kind === 'inherited' ? origin.from.id : undefined,
        })),
      ),
      to_be_defined: duties.toBeDefined?.text,
      extends_outside: duties.extendsOutside,
    }
  );
}

function administrationData({ department, locations, owner, reviewedOn, reviewEvery }: Administration) {
  return {
    department,
    locations: locations && [...locations],
    owner: owner && ownerText(owner),
    reviewed_on: reviewedOn,
    review_every: reviewEvery,
  };
}

function listingsData({
  performanceIndicators,
  careerLadder,
  hiringProcess,
}: Pick<Family | Role, 'performanceIndicators' | 'careerLadder' | 'hiringProcess'>) {
  return {
    performance_indicators: listingData(performanceIndicators),
    career_ladder: listingData(careerLadder),
    hiring_process: listingData(hiringProcess),
  };
}

function listingData(listing: Listing | undefined): { summary?: string; items: string[] } | undefined {
  return listing && { summary: listing.summary, items: [...listing.items] };
}
