import type { Family } from '../../catalog/catalog.js';
import { factsOf } from '../../queries/build.js';
import type { Fact, FamilyFact } from '../../queries/facts.js';
import type { Group } from '../../queries/group.js';
import { type Member, titleOf } from '../../queries/member.js';
import type { QueryOf, Roles } from '../../queries/query.js';
import type { ResultOf } from '../../queries/result.js';
import { count } from '../../text/prose.js';
import { type Choice, choice } from '../answer.js';
import { findCareerLadder } from '../facts/career-ladder.js';
import { findFact } from '../facts/find-fact.js';
import { findItems } from '../facts/items.js';
import { findReportsToOutsider } from '../facts/reporting/direct-reports.js';
import type { Finding, Line } from '../finding.js';
import { copyOf, followUpsAmong, followUpsFor } from '../follow-ups.js';
import type { Found, World } from '../found.js';
import { intentOfFact } from '../intent.js';
import { inTable, isShort } from './fact-table.js';
import { isNamed, originsOf, rolesOf } from './members.js';
import { findNobody, findNoPage } from './nobody.js';
import { findStatedByNone, isRarelyStated, MOST_IN_FULL, membersStating } from './rarely-stated.js';

type Asked = QueryOf<'facts'>;

/** Facts of one role, or of each of several. */
export function answerFacts(query: Asked, { of }: ResultOf<'facts'>, world: World): Found {
  return answerTheRest(query, of, world) ?? answerAll(query, of, world);
}

/** If some of the groups asked about are empty, says why, and answers for the rest: "the Cook and its manager". */
function answerTheRest(query: Asked, of: Group, world: World): Found | undefined {
  const { of: asked } = query;
  if (asked.kind !== 'either' || of.kind !== 'either') return undefined;
  const groups = asked.groups.map((roles, at) => ({ roles, group: of.groups[at] ?? of }));
  const empty = groups.filter(({ group }) => group.members.length === 0);
  const [first, another] = groups.filter((each) => !empty.includes(each));
  if (!first || another || empty.length === 0) return undefined;
  const { findings, ...found } = answerAll({ ...query, of: first.roles }, first.group, world);
  return {
    ...found,
    findings: [...findings, ...empty.map(({ roles, group }) => findNobody(roles, group, world))],
  };
}

function answerAll(query: Asked, of: Group, world: World): Found {
  const { facts } = query;
  const [only, another] = of.members;
  const isEverybody = query.of.kind === 'all';
  if (!only) return ofNobody(query, of, world);
  if (another && facts.every(isRarelyStated)) return ofThoseStating(query, of, world);
  if (isEverybody && facts.every((fact) => OF_FAMILIES.has(fact))) return askWhichFamily(facts, world);
  return another ? ofSeveral(query, of, world) : ofOne(query, of, only, world);
}

function ofNobody({ of: asked, facts }: Asked, of: Group, world: World): Found {
  // If no role fits the description, no page is silent, so the outcome is not "not_documented".
  const isEmpty = of.kind === 'where' || of.kind === 'the' || of.kind === 'less' || of.kind === 'both';
  return {
    intents: facts.map(intentOfFact),
    findings: [findNobody(asked, of, world)],
    roles: rolesOf(originsOf(of)),
    ...(isEmpty && { outcome: 'not_found' as const }),
  };
}

function ofOne({ of: asked, facts, places }: Asked, of: Group, member: Member, world: World): Found {
  const intents = facts.map(intentOfFact);
  const found = facts.map((fact) => {
    const finding = findOf(member, fact, world);
    return places && member.kind === 'role' ? findItems(finding, fact, member.role, places) : finding;
  });
  const findings = isNamed(of)
    ? found
    : found.map((finding) => reachedBy(world.speaker.found(asked, 'one'), member, finding));
  const origins = isNamed(of) ? [] : rolesOf(originsOf(of));
  const outcome = findings.some((each) => each.outcome === 'answered') ? 'answered' : 'not_documented';
  if (member.kind === 'outsider')
    return {
      intents,
      findings,
      ...(outcome !== 'answered' && {
        outcome: 'not_found' as const,
        choices: [whoReportsTo(member, asked, world)],
      }),
      roles: origins,
      followUps: followUpsAmong(
        findings.flatMap(({ roles = [] }) => roles),
        world,
      ),
    };
  const { role } = member;
  return {
    intents,
    findings,
    roles: [...origins, role],
    followUps: [...followUpsFor(role, intents, world), ...copyOf(role, facts, outcome, world)],
  };
}

/** The question that pages can answer about a manager whom they only name. */
function whoReportsTo({ title }: { title: string }, of: Roles, { speaker }: World): Choice {
  const question = speaker.query(factsOf(of, 'direct_reports'));
  return choice(`Who reports to the ${title}?`, question);
}

function ofSeveral(query: Asked, of: Group, world: World): Found {
  const { facts } = query;
  const { members } = of;
  // All members are managers whom pages only name.
  if (rolesOf(members).length === 0 && !facts.includes('direct_reports'))
    return {
      intents: facts.map(intentOfFact),
      findings: [findNoPage(members)],
      roles: rolesOf(originsOf(of)),
    };
  const isInFull = members.length <= MOST_IN_FULL && !facts.every(isShort);
  const outsiders = members.filter(({ kind }) => kind === 'outsider');
  const noPage = outsiders.length > 0 ? [findNoPage(outsiders)] : [];
  return {
    intents: facts.map(intentOfFact),
    findings: isInFull ? eachInFull(members, facts, world) : [inTable(query, members, world), ...noPage],
    roles: [...rolesOf(members), ...rolesOf(originsOf(of))],
    followUps: followUpsAmong(rolesOf(members), world),
  };
}

/** The one family of several roles, where only its ladder is asked. */
function ladderShared(members: readonly Member[], facts: readonly Fact[]): Family | undefined {
  const isLadder = facts.every((fact) => fact === 'career_ladder');
  const families = new Set(
    members.map((member) => (member.kind === 'role' ? member.role.family : undefined)),
  );
  const [family] = families;
  return isLadder && families.size === 1 ? family : undefined;
}

/** Facts that hardly any page states, for the roles whose pages state them. */
function ofThoseStating(query: Asked, of: Group, world: World): Found {
  const { facts } = query;
  const stating = membersStating(facts, of.members, world);
  if (stating.length === 0)
    return {
      intents: facts.map(intentOfFact),
      findings: [findStatedByNone(facts, world)],
      roles: query.of.kind === 'all' ? [] : rolesOf(of.members),
    };
  const found = ofSeveral(query, { ...of, members: stating }, world);
  const [first, ...others] = found.findings;
  const silent = of.members.length - stating.length;
  if (!first || silent === 0) return found;
  const note = `The pages of ${count(silent, 'other role')} do not state it.`;
  return { ...found, findings: [{ ...first, notes: [...(first.notes ?? []), note] }, ...others] };
}

/** Facts that pages state of whole families. */
const OF_FAMILIES: ReadonlySet<Fact> = new Set(['hiring_process', 'specialties', 'performance_indicators']);

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

function findOf(member: Member, fact: Fact, world: World): Finding {
  if (member.kind === 'role') return findFact(world.catalog, member.role, fact);
  if (fact === 'direct_reports') return findReportsToOutsider(world.catalog, member.title);
  return findNoPage([member]);
}

/** Adds to the first line how a role was found: "The manager of the Cook, the Head Chef, is grade 8." */
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
  const ladder = ladderShared(members, facts);
  if (ladder) return [findCareerLadder(ladder)];
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
