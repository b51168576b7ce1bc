import type { Role } from '../../catalog/catalog.js';
import { allItems, dutiesOf } from '../../catalog/duties.js';
import type { QueryOf } from '../../queries/query.js';
import type { ResultOf } from '../../queries/result.js';
import { capital } from '../../text/prose.js';
import { unwrittenLists } from '../facts/duties.js';
import type { Finding } from '../finding.js';
import { copyOfDocument, followUpsFor } from '../follow-ups.js';
import type { Found, World } from '../found.js';
import { listPart, textPart } from '../parts/build-parts.js';
import type { Part } from '../parts/part.js';
import { sourceOfRole } from '../sources.js';
import { gradeOf, theTitle } from '../wording.js';
import { rolesOf } from './members.js';
import { findNobody } from './nobody.js';

/** The job description of each role: summary, responsibilities, requirements and hiring steps, also as one text to paste. */
export function answerDocument(
  query: QueryOf<'document'>,
  { of }: ResultOf<'document'>,
  world: World,
): Found {
  const roles = rolesOf(of.members);
  const [first] = roles;
  if (!first) return { intents: ['document'], findings: [findNobody(query.of, of, world)], roles: [] };
  return {
    intents: ['document'],
    findings: roles.map((role) => describeJob(role, world)),
    roles,
    followUps: [
      ...followUpsFor(first, ['responsibilities', 'requirements', 'document'], world),
      ...(roles.length === 1 ? copyOfDocument(first, world) : []),
    ],
  };
}

function describeJob(role: Role, { catalog }: World): Finding {
  const lists = (['responsibilities', 'requirements'] as const).map((kind) => ({
    heading: capital(kind),
    items: allItems(dutiesOf(catalog, role, kind)),
  }));
  const { hiringProcess } = role.hiringProcess ? role : role.family;
  const steps = hiringProcess?.items ?? [];
  const summary = role.summary ?? role.family.summary;
  const parts: Part[] = [
    ...textPart(summary),
    ...lists.flatMap(({ heading, items }) => listPart(heading, items)),
    ...listPart('Hiring process', steps),
    {
      kind: 'copy',
      aside: true,
      text: asText(role, summary, [...lists, { heading: 'Hiring process', items: steps }]),
    },
  ];
  const isWritten = lists.some(({ items }) => items.length > 0);
  return {
    outcome: isWritten ? 'answered' : 'not_documented',
    lines: [
      isWritten
        ? {
            subject: `the job description of ${theTitle(role.title)}`,
            predicate: `(${gradeOf(role)}, ${role.family.name}) has ${lists[0]?.items.length ?? 0} responsibilities and ${lists[1]?.items.length ?? 0} requirements`,
          }
        : {
            subject: 'the page',
            predicate: `lists neither responsibilities nor requirements for ${theTitle(role.title)}`,
          },
    ],
    parts: isWritten ? parts : [],
    notes: unwrittenLists(catalog, role),
    sources: [sourceOfRole(role)],
  };
}

function asText(
  role: Role,
  summary: string | undefined,
  lists: readonly { heading: string; items: readonly string[] }[],
): string {
  const sections = lists
    .filter(({ items }) => items.length > 0)
    .map(({ heading, items }) => [heading, ...items.map((item) => `- ${item}`)].join('\n'));
  return [`${role.title} (${gradeOf(role)})`, ...(summary ? [summary] : []), ...sections].join('\n\n');
}
