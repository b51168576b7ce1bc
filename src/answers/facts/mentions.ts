import {
  type Catalog,
  type Role,
  STATEMENT_KINDS,
  type Statement,
  type StatementKind,
} from '../../catalog/catalog.js';
import { familyStatements, statementsOf } from '../../catalog/statements.js';
import { mentions } from '../../text/mentions.js';
import { capital, count, listed, quoted } from '../../text/prose.js';
import { listPart } from '../build-parts.js';
import type { Finding, Line } from '../finding.js';
import type { Part } from '../part.js';
import { familyNotesAbout, sourceOfFamily, sourceOfRole } from '../sources.js';
import { STATEMENT_NOUNS, the } from '../wording.js';
import { unwrittenLists } from './duties.js';

/** Words to look for. Each group names one thing, and a text mentions it only with all words of the group. */
export type Terms = readonly (readonly string[])[];

/** Answers "does ... need a degree?" with the statements on the role that have the words. */
export function findMentions(catalog: Catalog, role: Role, terms: Terms): Finding {
  const statements = statementsOf(catalog, role);
  const found = statements.filter(({ text }) => terms.some((group) => mentions(text, group)));
  if (found.length === 0) return findElsewhere(catalog, role, terms, statements);
  const missing = terms.filter((group) => !found.some(({ text }) => mentions(text, group)));
  return {
    outcome: 'answered',
    lines: [mentionLine(role, found, terms)],
    parts: found.length === 1 ? [] : statementLists(found, terms.flat()),
    notes: missing.map(
      (group) => `The page says nothing about ${quoted(group.join(' '))} for ${the(role.title)}.`,
    ),
    sources: [sourceOfRole(role)],
  };
}

/** The things asked about, in quotation marks: "“travel” and “SQL”". */
export function askedFor(terms: Terms, conjunction: string): string {
  return listed(
    terms.map((group) => quoted(group.join(' '))),
    conjunction,
  );
}

/** Statements grouped by kind, in the order they are shown. */
export function byKind<S extends Statement>(
  statements: readonly S[],
): { kind: StatementKind; statements: S[] }[] {
  return STATEMENT_KINDS.map((kind) => ({
    kind,
    statements: statements.filter((statement) => statement.kind === kind),
  })).filter((group) => group.statements.length > 0);
}

function mentionLine(role: Role, found: readonly Statement[], terms: Terms): Line {
  const [only, another] = found;
  if (only && !another) {
    const noun = capital(STATEMENT_NOUNS[only.kind][0]);
    return { predicate: `${noun} of ${the(role.title)}: ${only.text.replace(/\.$/, '')}.` };
  }
  return {
    subject: `${tally(found)} of ${the(role.title)}`,
    predicate: `mention ${askedFor(terms, 'or')}`,
  };
}

/** "3 requirements and 1 responsibility" */
function tally(statements: readonly Statement[]): string {
  return listed(
    byKind(statements).map(({ kind, statements: ofKind }) => count(ofKind.length, ...STATEMENT_NOUNS[kind])),
  );
}

function statementLists(found: readonly Statement[], terms: readonly string[]): Part[] {
  return byKind(found).flatMap(({ kind, statements }) =>
    listPart(
      capital(STATEMENT_NOUNS[kind][1]),
      statements.map(({ text }) => text),
      terms,
    ),
  );
}

/** For a role without such a statement: what its family's page says or, as no answer, the nearest statements. */
function findElsewhere(
  catalog: Catalog,
  role: Role,
  terms: Terms,
  statements: readonly Statement[],
): Finding {
  const ofFamily = familyStatements(role.family).filter((text) =>
    terms.some((group) => mentions(text, group)),
  );
  if (ofFamily.length > 0) {
    return {
      outcome: 'answered',
      lines: [
        {
          subject: `the ${role.family.name} page`,
          predicate: `mentions ${askedFor(terms, 'or')}, though not for ${the(role.title)} alone`,
        },
      ],
      parts: listPart(undefined, ofFamily, terms.flat()),
      sources: [sourceOfFamily(role.family)],
    };
  }
  return {
    outcome: 'not_documented',
    lines: [
      {
        subject: 'the page',
        predicate: `says nothing about ${askedFor(terms, 'or')} for ${the(role.title)}`,
      },
    ],
    parts: listPart('Nearest on the page', nearest(statements, terms)),
    notes: [...unwrittenLists(catalog, role), ...generalSentences(role, terms)],
    sources: [sourceOfRole(role)],
  };
}

const MOST_NEAREST = 3;

/** Statements with some of the words ("Bachelor's degree" for "master's degree"), unless there are too many to help. */
function nearest(statements: readonly Statement[], terms: Terms): string[] {
  const words = terms.filter((group) => group.length > 1).flat();
  const near = statements.filter(({ text }) => words.some((word) => mentions(text, [word])));
  return near.length > MOST_NEAREST ? [] : near.map(({ text }) => text);
}

/** Sentences about the whole company that mention what was asked about. */
function generalSentences({ family }: Role, terms: Terms): string[] {
  return familyNotesAbout(family, 'page')
    .flatMap((note) => note.split(/(?<=[.;])\s+/))
    .filter((sentence) => terms.some((group) => mentions(sentence, group)))
    .map((sentence) => `The page says of the company at large: ${sentence}`);
}
