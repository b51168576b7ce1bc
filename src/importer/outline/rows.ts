import { titleKey } from '../../text/title.js';
import type { Language } from '../language/language.js';
import { findNearRole, findRole } from './match-roles.js';
import type { Node } from './node.js';
import { titleOfSection } from './role-title.js';

/** Whether a row of a table means a section: by its title, or by a link to it where the titles share most words. */
export function isMeant(start: Node, record: Node, pageTitle: string): boolean {
  const described = { title: titleOfSection(start, pageTitle).title, heading: start.section.heading };
  if (findRole([described], record.name) ?? findNearRole([described], record.name)) return true;
  if (record.code !== undefined && record.code === start.code) return true;
  const { anchor } = record.section;
  return anchor !== undefined && anchor === start.section.anchor && sharesWords(described.title, record.name);
}

/** Tables link a title that has no section of its own to another's. */
function sharesWords(a: string, b: string): boolean {
  const words = titleKey(a).split(' ');
  const others = titleKey(b).split(' ');
  return others.filter((word) => words.includes(word)).length * 2 > others.length;
}

/** Whether a row is a role though no section is about it: on a ladder, below "Levels", or among data. */
export function isRoleAlone({ section, blocks, parent }: Node, file: string, language: Language): boolean {
  const stands = blocks.some(
    ({ block }) => block.kind === 'field' && STANDING.has(language.fieldOf(block.name) ?? ''),
  );
  return stands || section.depth < DEEP || SHEET.test(file) || parent?.kind === 'levels';
}

/** The facts that place a row of a table on a ladder. */
const STANDING = new Set<string>(['level', 'grade', 'reports_to', 'track']);

/** Rows of a table inside a page; those of a file of data stand higher. */
const DEEP = 9;

/** A sheet with a column of titles is a list of roles. */
const SHEET = /\.(?:csv|tsv|xlsx)$/i;
