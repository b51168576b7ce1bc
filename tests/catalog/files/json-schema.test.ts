import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { familyJsonSchema } from '../../../src/catalog/files/json-schema.js';
import { familySchema } from '../../../src/catalog/schema.js';
import { BAKERY, bakeryWith } from '../../support/catalogues/bakery.js';
import { MILL } from '../../support/catalogues/mill.js';
import { ROLES } from '../../support/catalogues/shipped.js';

const FILE = path.join(ROLES, 'job-family.schema.json');
const schema = JSON.parse(readFileSync(FILE, 'utf8'));
const validate = new Ajv({ formats: { uri: (text) => URL.canParse(text), date: true } }).compile(schema);

describe('roles/job-family.schema.json', () => {
  it('equals the schema of the code; if not, run `npm run schema`', () => {
    expect(schema).toEqual(JSON.parse(JSON.stringify(familyJsonSchema())));
  });

  it('explains every key', () => {
    const unexplained = propertiesIn(schema).filter(([, { description }]) => !description);
    expect(unexplained.map(([key]) => key)).toEqual([]);
  });

  it.each(readdirSync(ROLES).filter((name) => name.endsWith('.yaml')))(
    'is named by %s, and fits it',
    (name) => {
      const text = readFileSync(path.join(ROLES, name), 'utf8');
      const [, named = ''] = /^# yaml-language-server: \$schema=(\S+)\n/.exec(text) ?? [];
      expect(existsSync(path.join(ROLES, named)) && path.join(ROLES, named)).toBe(FILE);
      validate(parse(text));
      expect(validate.errors).toBeNull();
    },
  );

  it('fits a family that states every fact', () => {
    validate(structuredClone(MILL));
    expect(validate.errors).toBeNull();
  });

  it.each<[fits: boolean, passage: string, replacement: string]>([
    [true, 'to be defined at', 'To be defined at'],
    [true, 'url: https://example.com/bakery\n  date: 2025-02-13', 'url:\n  date:'],
    [true, 'roles:', 'shared: { management: { requirements: [Strong arms] } }\nroles:'],
    [false, 'roles:', 'shared: { leaders: { requirements: [Strong arms] } }\nroles:'],
    [false, 'to be defined at', 'none at'],
    [false, 'reports_to: Head', 'report_to: Head'],
    [false, 'track: management', 'track: manager'],
    [false, 'grade: 5', 'grade: five'],
    [false, 'grade: 5', 'grade: 5.5'],
    [false, 'grade: 5', 'grade: 0'],
    [false, 'aliases: [Bread Baker]', 'aliases: []'],
    [false, '- Bake bread', '- Bake: bread'],
    [false, '    level: senior\n', ''],
    [false, 'date: 2025-02-13', 'date: 13 February'],
    [false, 'url: https://example.com/bakery', 'url: example'],
  ])('accepts what the catalogue accepts, %s: "%s" as "%s"', (fits, passage, replacement) => {
    const family = parse(bakeryWith(passage, replacement));
    expect([validate(family), familySchema.safeParse(family).success]).toEqual([fits, fits]);
  });

  it('accepts the bakery, from which each case above differs in one thing', () => {
    expect(validate(parse(BAKERY))).toBe(true);
  });
});

interface Node {
  description?: string;
  properties?: Record<string, Node>;
}

/** Every key of the schema, at any depth, with its description. */
function propertiesIn(value: unknown): [string, Node][] {
  if (typeof value !== 'object' || value === null) return [];
  const { properties = {} } = value as Node;
  return [...Object.entries(properties), ...Object.values(value).flatMap(propertiesIn)];
}
