import { Document, isMap, isScalar, isSeq, type Pair, Scalar, visit, type YAMLMap } from 'yaml';
import { SCHEMA_FILE } from '../../catalog/files/json-schema.js';
import type { FamilyFile, RoleEntry } from '../../catalog/schema.js';

/** As long as lines of the catalogue get. */
const LINE_WIDTH = 120;

/** The keys of a family and of a role, in the order in which people look for them. */
export const FAMILY_KEYS: readonly (keyof FamilyFile)[] = [
  'family',
  'aliases',
  'organization',
  'department',
  'location',
  'owner',
  'reviewed_on',
  'review_every',
  'acronyms',
  'replaces',
  'source',
  'summary',
  'shared',
  'specialties',
  'performance_indicators',
  'career_ladder',
  'hiring_process',
  'notes',
  'restated',
  'unplaced',
  'roles',
];

export const ROLE_KEYS: readonly (keyof RoleEntry)[] = [
  'title',
  'aliases',
  'formerly',
  'section',
  'level',
  'track',
  'inferred',
  'grade',
  'open_grades',
  'reports_to',
  'dotted_line',
  'next_roles',
  'job_code',
  'codes',
  'department',
  'location',
  'owner',
  'reviewed_on',
  'review_every',
  'summary',
  'expectations',
  'responsibilities',
  'requirements',
  'competencies',
  'performance_indicators',
  'career_ladder',
  'hiring_process',
  'notes',
  'source',
  'restated',
  'unplaced',
];

/** A family as the text of its file: keys always in one order, long texts folded, a blank line between its parts. */
export function renderYaml(family: FamilyFile): string {
  const ordered = {
    ...inOrder(family, FAMILY_KEYS),
    roles: family.roles.map((role) => inOrder(role, ROLE_KEYS)),
  };
  const document = new Document(ordered, { aliasDuplicateObjects: false });
  visit(document, { Scalar: (_, scalar) => fold(scalar) });
  document.commentBefore = ` yaml-language-server: $schema=${SCHEMA_FILE}`;
  return renderDocument(document);
}

/** The text of a family's document, its comments included. */
export function renderDocument(document: Document): string {
  if (isMap(document.contents)) spaceOut(document.contents);
  return document.toString({ lineWidth: LINE_WIDTH, nullStr: '', flowCollectionPadding: false });
}

/** Texts longer than a line begin below their key, where they need no quotes. */
export function fold(scalar: Scalar): void {
  if (isLongText(scalar)) scalar.type = Scalar.BLOCK_FOLDED;
}

export function isLongText({ value }: Scalar): boolean {
  return typeof value === 'string' && value.length > FITS;
}

/** With its key and its indentation, such a text fills a line. */
const FITS = 100;

function inOrder<Entry extends object>(entry: Entry, keys: readonly (keyof Entry)[]): Partial<Entry> {
  const known = keys.filter((key) => entry[key] !== undefined);
  return Object.fromEntries(known.map((key) => [key, entry[key]])) as Partial<Entry>;
}

/** A blank line before each key that holds more than a line, and between roles. */
function spaceOut(family: YAMLMap): void {
  for (const [index, pair] of family.items.entries()) {
    const before = family.items[index - 1];
    if (before && (isLong(pair) || isLong(before)) && isScalar(pair.key)) pair.key.spaceBefore = true;
    if (isScalar(pair.key) && pair.key.value === 'roles' && isSeq(pair.value)) {
      for (const [place, role] of pair.value.items.entries())
        if (place > 0 && isMap(role)) role.spaceBefore = true;
    }
  }
}

function isLong({ key, value }: Pair): boolean {
  return isMap(value) || isSeq(value) || (isScalar(key) && key.value === 'summary');
}
