import { isMap, isScalar, isSeq, parseDocument, type YAMLMap } from 'yaml';
import type { Path } from '../catalog/files/problem.js';
import { titleKey } from '../text/title.js';

/** A value that the file of a role states. */
export interface StatedValue {
  /** Where it stands in the file. */
  path: Path;
  /** The title of the role that the value belongs to; absent if it belongs to the whole family. */
  of?: string;
  /** "Requirement 2", "Grade" */
  label: string;
  text: string;
}

/** The keys of a role, or else of its family, in which a file states the answer to a kind of question. */
const KEYS: Readonly<Record<string, readonly string[]>> = {
  overview: ['title', 'level', 'track', 'grade', 'reports_to', 'summary'],
  grade: ['grade', 'open_grades'],
  level: ['level', 'level_code'],
  track: ['track'],
  job_family: ['department'],
  location: ['location'],
  reports_to: ['reports_to'],
  reporting_chain: ['reports_to'],
  dotted_line: ['dotted_line'],
  requirements: ['requirements'],
  responsibilities: ['responsibilities'],
  expectations: ['expectations'],
  ladder: ['next_roles', 'level', 'grade'],
  renaming: ['aliases', 'formerly'],
  job_code: ['job_code', 'codes'],
  competencies: ['competencies'],
  owner: ['owner'],
  review: ['reviewed_on', 'review_every'],
  specialties: ['specialties'],
  performance_indicators: ['performance_indicators'],
  career_ladder: ['career_ladder'],
  hiring_process: ['hiring_process'],
  items_about: ['summary', 'requirements', 'responsibilities', 'expectations'],
  document: [
    'title',
    'level',
    'grade',
    'reports_to',
    'summary',
    'requirements',
    'responsibilities',
    'expectations',
  ],
};

/** The values that the file of a role states for the kinds of questions in `asked`. Empty if the file does not have the role. */
export function statedValues(text: string, title: string, asked: readonly string[]): StatedValue[] {
  const document = parseDocument(text);
  const family = document.contents;
  if (document.errors.length > 0 || !isMap(family)) return [];
  const keys = [...new Set(asked.flatMap((each) => KEYS[each] ?? []))];
  const place = placeOf(family, title);
  if (!place) return [];
  const { role, path } = place;
  const found = keys.flatMap((key) => {
    if (role.has(key)) {
      const own = leaves(role.get(key, true), [...path, key], nameOf(key));
      return isDuty(key) ? [...own, ...inherited(family, role, key)] : own;
    }
    return isDuty(key) ? shared(family, role, key) : leaves(family.get(key, true), [key], nameOf(key));
  });
  return found.map((value) => ({ ...value, ...holderOf(family, value.path) }));
}

/** The same value with its place in another version of its file, in which the roles may be in another order. */
export function placeAgain(text: string, value: StatedValue): StatedValue {
  const family = parseDocument(text).contents;
  if (value.of === undefined || !isMap(family)) return value;
  const { path = [] } = placeOf(family, value.of) ?? {};
  return { ...value, path: [...path, ...value.path.slice(2)] };
}

function holderOf(family: YAMLMap, [key, at]: Path): { of?: string } {
  const title = key === 'roles' ? family.getIn(['roles', at, 'title']) : undefined;
  return title === undefined ? {} : { of: String(title) };
}

function placeOf(family: YAMLMap, title: string): { role: YAMLMap; path: Path } | undefined {
  const roles = family.get('roles');
  const items = isSeq(roles) ? roles.items : [];
  const at = items.findIndex(
    (item) => isMap(item) && titleKey(String(item.get('title'))) === titleKey(title),
  );
  const role = items[at];
  return isMap(role) ? { role, path: ['roles', at] } : undefined;
}

function isDuty(key: string): key is 'requirements' | 'responsibilities' {
  return key === 'requirements' || key === 'responsibilities';
}

/** The items that a list inherits from the roles of the file that it extends, and the list that all roles of the track share. */
function inherited(family: YAMLMap, role: YAMLMap, key: string, seen: readonly string[] = []): StatedValue[] {
  const from = isMap(role.get(key)) ? role.getIn([key, 'extends']) : undefined;
  if (typeof from !== 'string' || seen.includes(from)) return shared(family, role, key);
  const place = placeOf(family, from);
  if (!place) return shared(family, role, key);
  const own = leaves(place.role.get(key, true), [...place.path, key], `${nameOf(key)} of the ${from}`);
  return [...own, ...inherited(family, place.role, key, [...seen, from])];
}

function shared(family: YAMLMap, role: YAMLMap, key: string): StatedValue[] {
  const path = ['shared', String(role.get('track')), key];
  return leaves(family.getIn(path, true), path, `${nameOf(key)} shared by its track`);
}

/** Each text or number under a node, with its place among its neighbours. */
function leaves(node: unknown, path: Path, label: string): StatedValue[] {
  if (isScalar(node)) {
    const { value } = node;
    return typeof value === 'string' || typeof value === 'number'
      ? [{ path, label, text: String(value) }]
      : [];
  }
  if (isSeq(node))
    return node.items.flatMap((item, at) =>
      leaves(item, [...path, at], isScalar(item) ? `${label} ${at + 1}` : label),
    );
  if (!isMap(node)) return [];
  return node.items.flatMap(({ key, value }) => {
    const name = isScalar(key) ? String(key.value) : '';
    // `extends` names another list, and is no text of the page.
    if (name === 'extends') return [];
    return leaves(value, [...path, name], name === 'items' ? label : `${label}, ${name}`);
  });
}

const ONE_OF: Readonly<Record<string, string>> = {
  requirements: 'Requirement',
  responsibilities: 'Responsibility',
  aliases: 'Other name',
  next_roles: 'Next role',
  open_grades: 'Grade',
  performance_indicators: 'Performance indicator',
  specialties: 'Specialty',
  hiring_process: 'Hiring step',
};

function nameOf(key: string): string {
  const words = key.replaceAll('_', ' ');
  return ONE_OF[key] ?? words.charAt(0).toUpperCase() + words.slice(1);
}
