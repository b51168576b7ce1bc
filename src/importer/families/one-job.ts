import path from 'node:path';
import type { FamilyFile, RoleEntry } from '../../catalog/schema.js';
import { isSameValue } from '../../collections.js';
import { isBareHead, withoutLevel } from '../language/job-titles.js';
import { jobIn } from '../language/titles/page-names.js';
import { managerTitles } from './merge-roles.js';

/**
 * Whether two pages describe one job in different words: their files have the same name in folders of job documents, or one of
 * the pages is about careers. Folders of two departments have two jobs with one title.
 */
export function areOfOneJob(
  first: FamilyFile,
  known: RoleEntry,
  family: FamilyFile,
  role: RoleEntry,
): boolean {
  if (isBareHead(role.title) || !agreeOnFacts(known, role) || known.track !== role.track) return false;
  const [a, b] = [known.source?.file ?? fileOf(first), role.source?.file ?? fileOf(family)].map(placeOf);
  if (a === undefined || b === undefined) return false;
  const isAlike = a.place === b.place && a.file === b.file;
  const isWithin = [a.place, b.place].includes('') || a.place === b.place;
  const isBranch = contains(a.place, b.place) || contains(b.place, a.place);
  return (
    isAlike ||
    (isWithin && isOfCareers(first) !== isOfCareers(family)) ||
    (isBranch && isLadderOf(first, known) && isLadderOf(family, role))
  );
}

/** Whether two roles are described in one department: one page's folder contains the other's, or both are in one folder. */
export function areNeighbours(
  first: FamilyFile,
  known: RoleEntry,
  family: FamilyFile,
  role: RoleEntry,
): boolean {
  const [a = '', b = ''] = [known.source?.file ?? fileOf(first), role.source?.file ?? fileOf(family)].map(
    (file) => placeOf(file).place.split('/')[0],
  );
  return a === b || a === '' || b === '';
}

function contains(folder: string, other: string): boolean {
  return other.startsWith(`${folder}/`);
}

/** Whether a family is the ladder of a role's job: "Oven Engineering" for the "Senior Oven Engineer". */
function isLadderOf({ family, roles }: FamilyFile, { title }: RoleEntry): boolean {
  const job = withoutLevel(jobIn(family.replace(/s?(?:\s*\([^()]*\))?$/, '')));
  return roles.length > 1 && job.includes(' ') && job === withoutLevel(title);
}

/** Where a file is, without folders such as "jobs" that only say what kind of documents they hold. */
function placeOf(file: string): { file: string; place: string } {
  const { dir, name } = path.posix.parse(file);
  const folders = dir.split('/').filter((folder) => !OF_JOBS.test(folder));
  return { file: name, place: folders.join('/') };
}

const OF_JOBS =
  /^(?:(?:job|role|position)s?[-_ ]?(?:descriptions?|profiles?|specs?|specifications?)?|jds?|titles|levels|careers?|(?:career|progression|job|engineering)?[-_ ]?(?:paths?|pathways|ladders?|levels|tracks?|frameworks?|progression))$/i;

/** Whether a family's page is about careers, by its title: "Engineering Career Progression". */
export function isOfCareers({ source, roles }: FamilyFile): boolean {
  return (
    roles.length > 1 &&
    /\b(?:career|progression|ladders?|levels|paths?|pathways?|tracks?|framework|grades)\b/i.test(source.page)
  );
}

/** Whether two descriptions do not contradict each other on the grade and the reporting line. */
export function agreeOnFacts(a: RoleEntry, b: RoleEntry): boolean {
  return (
    agree(a.grade ?? a.open_grades, b.grade ?? b.open_grades) &&
    agree(a.reports_to && managerTitles(a.reports_to), b.reports_to && managerTitles(b.reports_to))
  );
}

function agree(a: unknown, b: unknown): boolean {
  return a === undefined || b === undefined || isSameValue(a, b);
}

/** The file of the main page of a family. */
export function fileOf({ source }: FamilyFile): string {
  return source.file ?? '';
}
