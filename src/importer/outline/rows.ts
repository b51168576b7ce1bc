import { titleKey } from '../../text/title.js';
import { isBareHead, isTitle } from '../language/job-titles.js';
import type { Language } from '../language/language.js';
import { areLevelsOfOneJob } from '../language/titles/one-ladder.js';
import { familyName } from '../language/titles/page-names.js';
import { findNearRole, findRole, looseKey } from './match-roles.js';
import type { Node } from './node.js';
import { titleOfSection } from './role-title.js';

/** Whether a table row is about the role of a section: it has its title or code, or links to it and shares most words. */
export function isMeant(start: Node, record: Node, pageTitle: string): boolean {
  const described = { title: titleOfSection(start, pageTitle).title, heading: start.section.heading };
  if (findRole([described], record.name) ?? findNearRole([described], record.name)) return true;
  if (record.code !== undefined && record.code === start.code) return true;
  if (shareName(described.title, record.name) || isShortFor(record.name, described.title, pageTitle))
    return true;
  const { anchor } = record.section;
  return anchor !== undefined && anchor === start.section.anchor && sharesWords(described.title, record.name);
}

/** Whether two titles with a slash have one name in common: "Group Baker / Head Baker". */
function shareName(a: string, b: string): boolean {
  const names = a.split(' / ').map(titleKey);
  return (
    names.length > 1 && b.includes(' / ') && b.split(' / ').some((name) => names.includes(titleKey(name)))
  );
}

/**
 * Whether a name leaves out only what the page is about, or a remark in brackets: "Analyst" for "Tax Analyst" on the page "Tax".
 * A "Manager" may be the "Tax Manager" or the "Manager, Tax".
 */
function isShortFor(name: string, title: string, pageTitle: string): boolean {
  const known = looseKey(familyName(pageTitle)).split(' ');
  const [short = '', full = ''] = [name, title].map((each) => looseKey(each.replace(/\([^()]*\)/g, ' ')));
  if (!isTitle(name) || isBareHead(name)) return false;
  const others = full.split(' ').filter((word) => !known.includes(word));
  return short === full || short === others.join(' ');
}

/** Whether two titles share most words. Tables may link a title to another role's section. */
function sharesWords(a: string, b: string): boolean {
  const words = titleKey(a).split(' ');
  const others = titleKey(b).split(' ');
  return others.filter((word) => words.includes(word)).length * 2 > others.length;
}

/** Whether a row without a section is a role: it has a level or grade, stands below "Levels", or comes from data. */
export function isRoleAlone({ section, blocks, parent }: Node, file: string, language: Language): boolean {
  const stands = blocks.some(
    ({ block }) => block.kind === 'field' && STANDING.has(language.fieldOf(block.name) ?? ''),
  );
  return (
    stands || section.depth < DEEP || SHEET.test(file) || parent?.kind === 'levels' || isOnLadder(parent)
  );
}

/** Whether the rows of a table are the levels of one job. */
function isOnLadder(parent: Node | undefined): boolean {
  const rows = (parent?.children ?? []).filter(({ section }) => section.form === 'record');
  return areLevelsOfOneJob(rows.map(({ name }) => name));
}

/** The facts that place a row of a table on a ladder. */
const STANDING = new Set<string>(['level', 'grade', 'reports_to', 'track']);

/** The depth of table rows inside a page. Rows of data files are less deep. */
const DEEP = 9;

/** A sheet with a column of titles is a list of roles. */
const SHEET = /\.(?:csv|tsv|xlsx)$/i;
