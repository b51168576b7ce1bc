import type { Member } from '../../queries/member.js';
import { titleOf } from '../../queries/member.js';
import type { Fact, FamilyFact, Query } from '../../queries/query.js';
import type { Result } from '../../queries/result.js';
import { listed } from '../../text/prose.js';
import { choice } from '../answer.js';
import { findReportsToOutsider } from '../facts/direct-reports.js';
import { findFact } from '../facts/find-fact.js';
import type { Finding, Line } from '../finding.js';
import { copyOf, followUpsAmong, followUpsFor } from '../follow-ups.js';
import type { Found, World } from '../found.js';
import { intentOfFact } from '../intent.js';
import { factName, inTable, isShort, isStated } from './fact-table.js';
import { isNamed, originsOf, rolesOf } from './members.js';
import { findNobody, findNoPage } from './nobody.js';

type Asked = Extract<Query, { kind: 'facts' }>;

/** Facts of one role, or of each of several. */
export function answerFacts(
  query: Asked,
  { of, facts }: Extract<Result, { kind: 'facts' }>,
  world: World,
): Found {
  const intents = facts.map(intentOfFact);
  const origins = rolesOf(originsOf(of));
  const members = of.members;
  const [only, another] = members;
  if (!only) {
    // If no role fits the description, that says nothing about a page.
    const isEmpty = of.kind === 'where' || of.kind === 'the' || of.kind === 'less' || of.kind === 'both';
    return {
      intents,
      findings: [findNobody(query.of, of, world)],
      roles: origins,
      ...(isEmpty && { outcome: 'not_found' as const }),
    };
  }
  const states = (fact: Fact): boolean => rolesOf(members).some((role) => isStated(role, fact, world));
  if (another && facts.every((fact) => UNDOCUMENTED.has(fact) && !states(fact)))
    return {
      intents,
      findings: [findForNobody(facts, world)],
      roles: query.of.kind === 'all' ? [] : rolesOf(members),
    };
  if (query.of.kind === 'all' && facts.every((fact) => OF_FAMILIES.has(fact)))
    return askWhichFamily(facts, world);
  if (!another) {
    const findings = facts.map((fact) => findOf(only, fact, world));
    const spoken = isNamed(of)
      ? findings
      : findings.map((finding) => reachedBy(world.speaker.found(query.of, 'one'), only, finding));
    const role = only.kind === 'role' ? only.role : undefined;
    const outcome = spoken.some((each) => each.outcome === 'answered') ? 'answered' : 'not_documented';
    return {
      intents,
      findings: spoken,
      ...(only.kind === 'outsider' &&
        outcome !== 'answered' && {
          outcome: 'not_found' as const,
          choices: [
            choice(
              `Who reports to the ${only.title}?`,
              world.speaker.query({ kind: 'facts', facts: ['direct_reports'], of: query.of }),
            ),
          ],
        }),
      roles: [...(isNamed(of) ? rolesOf(members) : [...origins, ...rolesOf(members)])],
      followUps: role
        ? [...followUpsFor(role, intents, world), ...copyOf(role, facts, outcome, world)]
        : followUpsAmong(
            spoken.flatMap(({ roles = [] }) => roles),
            world,
          ),
    };
  }
  return {
    intents,
    findings:
      members.length <= MOST_IN_FULL && !facts.every(isShort)
        ? eachInFull(members, facts, world)
        : [inTable(query, members, facts, world)],
    roles: [...rolesOf(members), ...origins],
    followUps: followUpsAmong(rolesOf(members), world),
  };
}

/** Facts that no catalogue, or hardly any, has a place for. */
const UNDOCUMENTED: ReadonlySet<Fact> = new Set(['pay', 'holder', 'headcount', 'terms', 'location']);

/** Facts that pages state of whole families. */
const OF_FAMILIES: ReadonlySet<Fact> = new Set(['hiring_process', 'specialties', 'performance_indicators']);

function findForNobody(facts: readonly Fact[], world: World): Finding {
  const names = listed(
    facts.map((fact) =>
      fact === 'terms' ? 'on what contract people work' : factName(fact, world).toLowerCase(),
    ),
  );
  return {
    outcome: 'not_documented',
    lines: [{ subject: names, predicate: 'is not in the catalogue, for any role' }],
    sources: [],
  };
}

function askWhichFamily(facts: readonly Fact[], { catalog, speaker }: World): Found {
  const choices = catalog.families.map(({ id, name }) => {
    return choice(
      name,
      speaker.query({ kind: 'family_facts', families: [id], facts: facts.filter(isFamilyFact) }),
    );
  });
  return {
    intents: facts.map(intentOfFact),
    findings: [
      { outcome: 'not_documented', lines: [{ predicate: 'Which job family do you mean?' }], sources: [] },
    ],
    roles: [],
    outcome: 'ambiguous',
    choices,
  };
}

function isFamilyFact(fact: Fact): fact is Fact & FamilyFact {
  return OF_FAMILIES.has(fact);
}

/** Up to this many roles get a sentence each; more become the rows of a table. */
const MOST_IN_FULL = 3;

function findOf(member: Member, fact: Fact, world: World): Finding {
  if (member.kind === 'role') return findFact(world.catalog, member.role, fact);
  if (fact === 'direct_reports') return findReportsToOutsider(world.catalog, member.title);
  return findNoPage([member]);
}

/** Says in the first line how a role was reached: "The manager of the Cook, the Head Chef, is grade 8." */
function reachedBy(description: string, member: Member, finding: Finding): Finding {
  const title = titleOf(member);
  const [first, ...others] = finding.lines;
  if (!first) return finding;
  if (first.subject === `the ${title}`)
    return { ...finding, lines: [{ ...first, subject: `${description}, the ${title},` }, ...others] };
  const named: Line = { subject: description, predicate: `is the ${title}` };
  return { ...finding, lines: [named, ...finding.lines] };
}

function eachInFull(members: readonly Member[], facts: readonly Fact[], world: World): Finding[] {
  return members.flatMap((member) =>
    facts.map((fact) => headed(findOf(member, fact, world), titleOf(member))),
  );
}

function headed(finding: Finding, title: string): Finding {
  const [first] = finding.parts ?? [];
  return first
    ? { ...finding, parts: [{ kind: 'text', text: title, isHeading: true }, ...(finding.parts ?? [])] }
    : finding;
}
