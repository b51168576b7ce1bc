import { Document, isMap, isScalar, isSeq, type Pair, Scalar, visit, type YAMLMap, type YAMLSeq } from 'yaml';
import { SCHEMA_FILE } from '../catalog/files/json-schema.js';
import type { FamilyFile, RoleEntry } from '../catalog/schema.js';

/** The longest lines of a role file. */
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
  'level_code',
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

/** Renders a family as YAML: keys in one order, long texts folded, blank lines between the parts. */
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

/** Renders a family's document with its comments. */
export function renderDocument(document: Document): string {
  if (isMap(document.contents)) spaceOut(document.contents);
  return document.toString({ lineWidth: LINE_WIDTH, nullStr: '', flowCollectionPadding: false });
}

/** Puts a text longer than a line below its key if it needs no quotes. */
export function fold(scalar: Scalar): void {
  if (isLongText(scalar)) scalar.type = Scalar.BLOCK_FOLDED;
}

export function isLongText({ value }: Scalar): boolean {
  return typeof value === 'string' && value.length > FITS;
}

/** The longest text that fits on a line with its key and indentation. */
const FITS = 100;

function inOrder<Entry extends object>(entry: Entry, keys: readonly (keyof Entry)[]): Partial<Entry> {
  const known = keys.filter((key) => entry[key] !== undefined);
  return Object.fromEntries(known.map((key) => [key, entry[key]])) as Partial<Entry>;
}

/** Adds a blank line between roles, and around keys with more than one line. */
function spaceOut(family: YAMLMap): void {
  for (const [index, pair] of family.items.entries()) {
    const before = family.items[index - 1];
    if (before && (isLong(pair) || isLong(before)) && isScalar(pair.key)) pair.key.spaceBefore = true;
    if (isScalar(pair.key) && pair.key.value === 'roles' && isSeq(pair.value)) spaceOutRoles(pair.value);
  }
}

function spaceOutRoles({ items: [, ...others] }: YAMLSeq): void {
  for (const role of others) if (isMap(role)) role.spaceBefore = true;
}

function isLong({ key, value }: Pair): boolean {
  return isMap(value) || isSeq(value) || (isScalar(key) && key.value === 'summary');
}
