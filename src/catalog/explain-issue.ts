import { z } from 'zod';
import { nearestWord } from './edit-distance.js';
import type { Path } from './parse-family.js';
import { familySchema } from './schema.js';

type Issue = z.core.$ZodIssue;

interface Explanation {
  path: Path;
  message: string;
  fix: string;
}

/** What a broken schema rule means to the person who wrote the file, and how to mend it. */
export function explainIssue(rawIssue: Issue, file: unknown): Explanation[] {
  const issue = mostSpecific(rawIssue);
  const { path } = issue;
  const where = nameOf(path);
  const value = valueAt(file, path);

  if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => unknownKey(path, key));
  if (value === undefined) {
    return [{ path, message: `${where} is missing`, fix: `Add \`${String(path.at(-1))}:\` here` }];
  }
  if (issue.code === 'invalid_type') {
    const wanted = TYPE_NAMES[issue.expected] ?? issue.expected;
    const fix =
      isObject(value) && !Array.isArray(value) && issue.expected === 'string'
        ? 'Quote the text if it contains ": "'
        : `Write ${wanted}`;
    return [{ path, message: `${where} is ${show(value)} where ${wanted} belongs`, fix }];
  }
  if (issue.code === 'invalid_value') {
    return [{ path, message: `${where} is ${show(value)}`, fix: `Use one of: ${issue.values.join(', ')}` }];
  }
  if (issue.code === 'invalid_format' && issue.format in FORMAT_FIXES) {
    return [{ path, message: `${where} is ${show(value)}`, fix: FORMAT_FIXES[issue.format] ?? '' }];
  }
  if (issue.code === 'too_small' && issue.origin === 'number') {
    return [{ path, message: `${where} is ${show(value)}`, fix: 'Write a whole number from 1 up' }];
  }
  if (issue.code === 'too_small' && issue.origin === 'string') {
    return [{ path, message: `${where} is empty`, fix: 'Write a text' }];
  }
  if (issue.code === 'too_small' && issue.origin === 'array') {
    const fix = where === 'roles' ? 'List at least one role' : 'List something, or leave the key out';
    return [{ path, message: `${where} lists nothing`, fix }];
  }
  return [{ path, message: `${where} ${issue.message}`, fix: 'Mend it, or leave the key out' }];
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
  url: 'Write a whole address (https://...), or leave it empty',
  date: 'Write a date as YYYY-MM-DD, or leave it empty',
};

/** Of the branches of a union, the one its author came nearest to. */
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

function unknownKey(path: Path, key: string): Explanation {
  const known = knownKeys(path);
  const nearest = nearestWord(key, known);
  return {
    path: [...path, key],
    message: `unknown key \`${key}\`${path.length > 0 ? ` in ${nameOf(path)}` : ''}`,
    fix: nearest ? `Did you mean \`${nearest}\`?` : `Known here: ${known.join(', ')}`,
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
  return typeof value === 'string' ? `"${value}"` : String(value);
}

function isObject(value: unknown): value is Record<PropertyKey, unknown> {
  return typeof value === 'object' && value !== null;
}

function valueAt(file: unknown, path: Path): unknown {
  return path.reduce<unknown>((value, part) => (isObject(value) ? value[part] : undefined), file);
}

/** The keys that the schema knows at a path. */
function knownKeys(path: Path): string[] {
  let nodes: z.core.JSONSchema.BaseSchema[] = [z.toJSONSchema(familySchema, { unrepresentable: 'any' })];
  for (const part of path) {
    nodes = nodes.flatMap(branches).flatMap((node) => step(node, part));
  }
  return nodes
    .flatMap(branches)
    .flatMap((node) => [...Object.keys(node.properties ?? {}), ...allowedNames(node)]);
}

/** The keys of a record whose keys come from a fixed set. */
function allowedNames({ propertyNames }: z.core.JSONSchema.BaseSchema): string[] {
  const names = typeof propertyNames === 'object' ? propertyNames.enum : undefined;
  return names?.map(String) ?? [];
}

function branches(node: z.core.JSONSchema.BaseSchema): z.core.JSONSchema.BaseSchema[] {
  return [node, ...(node.anyOf ?? []).flatMap((branch) => branches(branch))];
}

function step(node: z.core.JSONSchema.BaseSchema, part: PropertyKey): z.core.JSONSchema.BaseSchema[] {
  const next =
    typeof part === 'number' ? node.items : (node.properties?.[String(part)] ?? node.additionalProperties);
  return typeof next === 'object' && !Array.isArray(next) ? [next] : [];
}
