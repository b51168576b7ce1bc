import type { Family, Listing, SharedDuties } from '../catalog/catalog.js';
import type { Difference } from './change.js';
import {
  compareAdministration,
  compareList,
  compareListing,
  compareSection,
  compareText,
} from './compare-facts.js';
import { noteText } from './compare-role.js';

/** How the facts of a family have changed, except for its name and its roles. */
export function compareFamily(before: Family, after: Family): Difference[] {
  return [
    ...compareText('replaces', renamingText(before.replaces), renamingText(after.replaces)),
    ...compareList('aliases', before.aliases, after.aliases),
    ...compareText('organization', before.organization, after.organization),
    ...compareAdministration(before.administration, after.administration),
    ...compareList('acronyms', acronymsOf(before), acronymsOf(after)),
    ...compareText('source.page', before.source.page, after.source.page),
    ...compareText('source.url', before.source.url, after.source.url),
    ...compareText('source.date', before.source.date, after.source.date),
    ...compareText('summary', before.summary, after.summary),
    ...compareListing('specialties', specialtiesOf(before), specialtiesOf(after)),
    ...compareListing('performance_indicators', before.performanceIndicators, after.performanceIndicators),
    ...compareListing('career_ladder', before.careerLadder, after.careerLadder),
    ...compareListing('hiring_process', before.hiringProcess, after.hiringProcess),
    ...compareList('notes', before.notes.map(noteText), after.notes.map(noteText)),
  ];
}

/** How the lists that the roles of a track share have changed. */
export function compareShared(
  before: SharedDuties | undefined,
  after: SharedDuties | undefined,
): Difference[] {
  return [
    ...compareText('summary', before?.summary, after?.summary),
    ...compareSection('responsibilities', before?.responsibilities, after?.responsibilities),
    ...compareSection('requirements', before?.requirements, after?.requirements),
  ];
}

function renamingText(replaces: Family['replaces']): string | undefined {
  return replaces && `${replaces.family} (${replaces.statedIn})`;
}

function acronymsOf({ acronyms }: Family): string[] {
  return [...acronyms].map(([acronym, words]) => `${acronym}: ${words}`);
}

function specialtiesOf({ specialties }: Family): Listing | undefined {
  return (
    specialties && {
      summary: specialties.summary,
      items: specialties.items.map(({ name, summary }) => (summary ? `${name}: ${summary}` : name)),
    }
  );
}
