import { strengthOfTitle } from '../language/job-titles.js';
import type { Language } from '../language/language.js';
import { JOBS_ELSEWHERE, withoutAccents } from '../language/other-languages.js';
import { namesRoles } from '../language/titles/page-names.js';
import type { Page } from '../pages/page.js';
import { isAboutActivity, isAboutPeople, isAboutWork, isOfOtherLevels } from './evidence/heading-signs.js';
import { pageEvidence } from './evidence/page-evidence.js';
import { ENOUGH, roleEvidence, weightOf } from './evidence/role-evidence.js';
import type { PageContext } from './evidence/role-signs.js';
import { looseKey } from './match-roles.js';
import { createNodes, type Node } from './node.js';
import type { Outline } from './outline.js';
import { Placing } from './placing.js';
import { findScales } from './scales.js';
import { settle } from './settle.js';

/** The place of a page among the pages of its family. */
export interface PlaceInGroup {
  /** Whether it is the index of a folder with a page for each level. It then describes what all of them share. */
  isIndex: boolean;
  /** Whether it is one of several pages, each for a level of one job. */
  isOneOfLevels: boolean;
}

/** Decides what each section of a page is, and which role it belongs to. */
export function outlinePage(
  page: Page,
  { isIndex, isOneOfLevels }: PlaceInGroup,
  language: Language,
): Outline {
  const nodes = createNodes(page, language);
  const [root] = nodes;
  const outline: Outline = { roles: [], specialties: [], shared: [], family: [], ignored: [], labels: [] };
  if (!root) return outline;
  const context: PageContext = {
    nodes,
    subjectOf: language.subjectOfHeading,
    isLadder: isLadder(page.title),
    isOfJobs: namesRoles(page.title),
    isAboutWork: isAboutWork(page.title),
    hasOtherTitles: isAboutWork(page.title) || isAboutPeople(page.title),
    rows: new Set(nodes.filter(({ section }) => section.form === 'record').map(({ name }) => looseKey(name))),
    scales: findScales(nodes, language, isLadder(page.title)),
  };
  const reasons = new Map(nodes.slice(1).map((node) => [node, roleEvidence(node, context)]));
  const isRole = (node: Node): boolean =>
    weightOf(reasons.get(node) ?? []) >= ENOUGH && node.section.form !== 'record';
  const roles = new Set(nodes.slice(1).filter(isRole));
  const rootReasons = isIndex
    ? [{ what: 'the index of a folder', weight: -9 }]
    : pageEvidence(root, roles, isOneOfLevels, {
        isTask: isTask(page),
        isOfPerson: isOfPerson(page),
        isFiledWithJobs: isFiledWithJobs(page),
      });
  if (weightOf(rootReasons) >= ENOUGH) roles.add(root);
  new Placing(page, outline, roles, context, language).place(new Map([...reasons, [root, rootReasons]]));
  settle(outline, roles.has(root) ? root : undefined);
  return outline;
}

/** Whether a page is a task for those who apply for the job in its title, by its file. */
function isTask({ file }: Page): boolean {
  return /(?:^|[/_ -])(?:challenges?|take[-_ ]?home|assignments?|homework|coding[-_ ]?(?:test|exercise))(?=[-_ \d.]|\.\w+$)[^/]*$/i.test(
    file,
  );
}

/** Whether a page is about a person or a kind of people, by its file: "bios/ada.md", "personas/explorer.md". */
function isOfPerson({ file }: Page): boolean {
  return /(?:^|[/_ -])(?:bios?|biograph(?:y|ies)|personas?)(?=[-_ /.])/i.test(file);
}

/** Whether a file is in a folder of job descriptions, and is not the index of it. */
function isFiledWithJobs({ file, title }: Page): boolean {
  if (/\b(?:responsibilities|requirements|expectations)$/i.test(title)) return false;
  return /(?:^|\/)(?:jds?|(?:job|role|position)s?(?:[-_ ]?(?:descriptions?|profiles?|specs?|specifications?))?)\/(?:[^/]+\/)?(?!_?(?:index|readme)\.)[^/]+$/i.test(
    file,
  );
}

/** Whether a page is about jobs or levels, by its title. */
function isLadder(title: string): boolean {
  return (
    !isAboutActivity(title) &&
    !isOfOtherLevels(title) &&
    !/\b(?:professional|personal) development\b|\broles (?:and|&) responsibilities\b/i.test(title) &&
    (/\b(?:ladders?|levels?|roles?|jobs?|career|titles|competenc\w+|progression|frameworks?|tracks?|paths?|pathways?|grades?)\b/i.test(
      title,
    ) ||
      JOBS_ELSEWHERE.test(withoutAccents(title)) ||
      strengthOfTitle(title) !== 'none')
  );
}
