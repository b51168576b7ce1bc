import type { z } from 'zod';
import { nearestWord } from '../../text/edit-distance.js';
import { NO_GRADE } from '../schema-values.js';
import type { KnownKeys } from './known-keys.js';
import type { Fault, Path, RepairChange } from './problem.js';

type Issue = z.core.$ZodIssue;

interface Explanation extends Fault {
  path: Path;
  /** The change that repairs it, if there is only one. */
  change?: RepairChange;
}

/** Nobody fixes more at a time. */
const MOST_KEYS = 100;

/** Explains a broken schema rule to the person who wrote the file, with the fix. */
export function explainIssue(rawIssue: Issue, file: unknown, keys: KnownKeys): Explanation[] {
  const issue = mostSpecific(rawIssue);
  const { path } = issue;
  const value = valueAt(file, path);
  if (issue.code === 'unrecognized_keys')
    return issue.keys.slice(0, MOST_KEYS).map((key) => unknownKey(path, key, { holder: value, keys }));
  if (value === undefined) {
    const fix = `Add \`${String(path.at(-1))}:\` here`;
    return [{ path, code: 'missing-key', message: `${nameOf(path)} is missing`, fix }];
  }
  const change = changeOf(issue, value, keys);
  return [{ path, ...explainValue(issue, nameOf(path), value, keys), ...(change && { change }) }];
}

/** The repair for a text that should be a list, for a choice in the wrong case, and for an optional list that is empty. */
function changeOf(issue: Issue, value: unknown, keys: KnownKeys): RepairChange | undefined {
  switch (issue.code) {
    case 'invalid_type':
      return issue.expected === 'array' && typeof value === 'string' ? { kind: 'wrap' } : undefined;
    case 'invalid_value': {
      const same = issue.values.filter((each) => plain(each) === plain(value));
      return same.length === 1 ? { kind: 'set', value: String(same[0]) } : undefined;
    }
    case 'too_small': {
      const needed = keys.requiredAt(issue.path.slice(0, -1));
      return issue.origin === 'array' && !needed.includes(String(issue.path.at(-1)))
        ? { kind: 'remove' }
        : undefined;
    }
    default:
      return undefined;
  }
}

function plain(value: unknown): string {
  return String(value).trim().toLowerCase();
}

/** What is wrong with a value, and how to fix it. */
function explainValue(issue: Issue, where: string, value: unknown, keys: KnownKeys): Fault {
  const shown = `${where} is ${show(value)}`;
  switch (issue.code) {
    case 'invalid_type': {
      const wanted = TYPE_NAMES[issue.expected] ?? issue.expected;
      const isMap = isObject(value) && !Array.isArray(value);
      const fix = typeFix(issue, isMap, wanted, keys);
      return { code: 'wrong-type', message: `${shown}, but must be ${wanted}`, fix };
    }
    case 'invalid_value':
      return { code: 'wrong-value', message: shown, fix: `Use one of: ${issue.values.join(', ')}` };
    case 'invalid_format': {
      const fix = FORMAT_FIXES[issue.format];
      return fix === undefined ? asTold(issue, where, shown) : { code: 'wrong-value', message: shown, fix };
    }
    case 'too_small':
      return explainTooSmall(issue, where, shown);
    case 'too_big':
      return {
        code: 'too-long',
        message: `${where} is longer than ${issue.maximum} ${issue.origin === 'array' ? 'entries' : 'characters'}`,
        fix: 'Shorten it',
      };
    default:
      return asTold(issue, where, shown);
  }
}

function typeFix(
  { expected, path }: z.core.$ZodIssueInvalidType,
  isMap: boolean,
  wanted: string,
  keys: KnownKeys,
): string {
  if (isMap && expected === 'string') return 'Quote the text if it contains ": "';
  const needed = expected === 'object' ? keys.requiredAt(path) : [];
  return needed.length > 0 ? `Write the keys ${needed.join(', ')}` : `Write ${wanted}`;
}

function explainTooSmall(issue: z.core.$ZodIssueTooSmall, where: string, shown: string): Fault {
  switch (issue.origin) {
    case 'number':
      return { code: 'wrong-value', message: shown, fix: 'Write a whole number from 1 up' };
    case 'string':
      return { code: 'empty-value', message: `${where} is empty`, fix: 'Write a text' };
    case 'array':
      return {
        code: 'empty-value',
        message: `${where} is an empty list`,
        fix: where === 'roles' ? 'List at least one role' : 'Add an entry, or remove the key',
      };
    default:
      return asTold(issue, where, shown);
  }
}

/** Uses the message of the schema rule, if it has its own. */
function asTold(issue: Issue, where: string, shown: string): Fault {
  const { message } = issue;
  if (message === NO_GRADE.message)
    return { code: 'wrong-value', message: `${shown}, which ${message}`, fix: NO_GRADE.fix };
  if (issue.code === 'custom' && typeof issue.params?.fix === 'string')
    return { code: 'wrong-value', message: `${shown}, which ${message}`, fix: issue.params.fix };
  return { code: 'wrong-value', message: `${where} ${message}`, fix: 'Correct it, or remove the key' };
}

const TYPE_NAMES: Record<string, string> = {
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  array: 'a list',
  object: 'a map of keys',
  record: 'a map of keys',
};

const FORMAT_FIXES: Record<string, string> = {
  url: 'Write the whole address (https://...), or leave it empty',
  date: 'Write a date as YYYY-MM-DD, or leave it empty',
};

/** The branch of a union that the author came nearest to. */
function mostSpecific(issue: Issue): Issue {
  if (issue.code !== 'invalid_union') return issue;
  return issue.errors
    .flat()
    .map((nested) => mostSpecific({ ...nested, path: [...issue.path, ...nested.path] }))
    .reduce((best, nested) => (specificity(nested) > specificity(best) ? nested : best), issue as Issue);
}

function specificity(issue: Issue): number {
  return issue.path.length + (issue.code === 'unrecognized_keys' ? 2 : 0);
}

function unknownKey(
  path: Path,
  key: string,
  { holder, keys }: { holder: unknown; keys: KnownKeys },
): Explanation {
  const known = keys.at(path);
  const nearest = nearestWord(key, known);
  const isFree = nearest !== undefined && isObject(holder) && !(nearest in holder);
  return {
    path: [...path, key],
    code: 'unknown-key',
    message: `unknown key \`${key}\`${path.length > 0 ? ` in ${nameOf(path)}` : ''}`,
    fix: nearest ? `Did you mean \`${nearest}\`?` : `Known here: ${known.join(', ')}`,
    ...(isFree && { change: { kind: 'rename key', key: nearest } }),
  };
}

/** `roles[2].grade` */
function nameOf(path: Path): string {
  if (path.length === 0) return 'the file';
  return path
    .map((part, index) => (typeof part === 'number' ? `[${part}]` : `${index > 0 ? '.' : ''}${String(part)}`))
    .join('');
}

function show(value: unknown): string {
  if (value === null) return 'empty';
  if (Array.isArray(value)) return 'a list';
  if (isObject(value)) return 'a map of keys';
  return typeof value === 'string' ? `"${shortened(value)}"` : shortened(String(value));
}

const LONGEST_SHOWN = 200;

function shortened(text: string): string {
  return text.length > LONGEST_SHOWN ? `${text.slice(0, LONGEST_SHOWN)}…` : text;
}

function isObject(value: unknown): value is Record<PropertyKey, unknown> {
  return typeof value === 'object' && value !== null;
}

function valueAt(file: unknown, path: Path): unknown {
  return path.reduce<unknown>((value, part) => (isObject(value) ? value[part] : undefined), file);
}
