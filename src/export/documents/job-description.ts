import { roleRef } from '../../answers/role-ref.js';
import { sourceOfRole } from '../../answers/sources.js';
import { gradeLabelOf, gradeWordOf } from '../../answers/wording.js';
import { ASPECTS, administrationOf, type Catalog, type Listing, type Role } from '../../catalog/catalog.js';
import { allItems, type Duties, type DutyKind, dutiesOf } from '../../catalog/duties.js';
import { successorOf } from '../../catalog/relations.js';
import { capital, listed } from '../../text/prose.js';
import { reportingText } from '../reporting-text.js';
import { sourceNodes } from './answer-as-document.js';
import {
  type Composition,
  type DocumentBlock,
  factList,
  headingNode,
  list,
  paragraphs,
  plainText,
  remark,
} from './nodes.js';

/** The whole job description of a role: everything that its page states, and which facts it does not state. */
export function jobDescription(catalog: Catalog, role: Role): Composition {
  return { title: role.title, blocks: describeJob(catalog, role, 1) };
}

/** The blocks under the title of a role. The title is a heading of this level. */
export function describeJob(catalog: Catalog, role: Role, level: number): DocumentBlock[] {
  const { family } = role;
  const section = (name: string, blocks: readonly DocumentBlock[]): DocumentBlock[] =>
    blocks.length === 0 ? [] : [headingNode(level + 1, name), ...blocks];
  return [
    factList(factsOf(catalog, role)),
    ...[role.summary ?? family.summary, family.shared[role.track]?.summary].flatMap((text) =>
      text ? paragraphs(text) : [],
    ),
    ...dutySection(catalog, role, 'responsibilities', level + 1),
    ...dutySection(catalog, role, 'requirements', level + 1),
    ...section('Competencies', competencies(role)),
    ...section('Expectations', expectations(role)),
    ...section('Performance indicators', listing(role.performanceIndicators ?? family.performanceIndicators)),
    ...section('Career ladder', listing(role.careerLadder ?? family.careerLadder)),
    ...section('Hiring process', listing(role.hiringProcess ?? family.hiringProcess, true)),
    ...role.notes.map(({ text }) => remark(plainText(text))),
    ...sourceNodes([sourceOfRole(role)], level + 1),
  ];
}

function factsOf(catalog: Catalog, role: Role): { label: string; value: string }[] {
  const { department, locations = [] } = administrationOf(role);
  const ref = roleRef(role);
  const replacedBy = successorOf(catalog, role)?.title;
  return [
    { label: 'Job family', value: role.family.name },
    { label: capital(gradeWordOf(ref)), value: gradeLabelOf(ref) ?? NOT_STATED },
    { label: 'Level', value: `${capital(role.level)}${inferredIn(role, 'level')}` },
    { label: 'Track', value: `${capital(role.track)}${inferredIn(role, 'track')}` },
    { label: 'Reports to', value: reportingText(catalog, role) ?? NOT_STATED },
    ...optional('Dotted line to', listed(role.dottedLines)),
    ...optional('Department', department),
    ...optional('Location', listed(locations, 'or')),
    ...optional('Job code', role.jobCode),
    ...optional('Replaced by', replacedBy),
  ];
}

const NOT_STATED = 'Not stated';

function optional(label: string, value: string | undefined): { label: string; value: string }[] {
  return value ? [{ label, value }] : [];
}

function inferredIn(role: Role, fact: Role['inferred'][number]): string {
  return role.inferred.includes(fact) ? ' (by its title; the page does not state it)' : '';
}

function dutySection(catalog: Catalog, role: Role, kind: DutyKind, level: number): DocumentBlock[] {
  return [headingNode(level, capital(kind)), ...dutyNodes(dutiesOf(catalog, role, kind))];
}

/** The items of a list, and what is missing from it. */
function dutyNodes(duties: Duties | undefined): DocumentBlock[] {
  const items = allItems(duties);
  return [
    ...(items.length > 0 ? [list(items.map((item) => [plainText(item)]))] : []),
    ...(duties?.toBeDefined ? paragraphs(`${capital(duties.toBeDefined.text)}.`) : []),
    ...(duties?.extendsOutside
      ? paragraphs(
          `Besides, those of the ${duties.extendsOutside}, whose page is not part of this catalogue.`,
        )
      : []),
    ...(duties ? [] : paragraphs(`${NOT_STATED}.`)),
  ];
}

function competencies({ competencies: stated }: Role): DocumentBlock[] {
  if (stated.length === 0) return [];
  return [
    factList(
      stated.map(({ skill, level, text }) => ({
        label: skill,
        value: [level, text].filter((each) => each !== undefined).join(', '),
      })),
    ),
  ];
}

function expectations({ expectations: stated }: Role): DocumentBlock[] {
  return stated
    ? [factList(ASPECTS.map((aspect) => ({ label: capital(aspect), value: stated[aspect] })))]
    : [];
}

function listing(stated: Listing | undefined, ordered = false): DocumentBlock[] {
  if (!stated) return [];
  const { summary, items } = stated;
  return [
    ...(summary ? paragraphs(summary) : []),
    ...(items.length > 0
      ? [
          list(
            items.map((item) => [plainText(item)]),
            { ordered },
          ),
        ]
      : []),
  ];
}
