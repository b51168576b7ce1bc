import { gradeColumn } from './build-parts.js';
import { gradeCell, textCell } from './cell.js';
import type {
  Branch,
  ChainPart,
  ChainStep,
  LadderPart,
  ListPart,
  Part,
  TablePart,
  TreePart,
} from './part.js';
import type { ManagerRef } from './role-ref.js';
import { nowCalled, withGrade } from './wording.js';

/** The parts that every surface can draw. */
export type BasicPart = Exclude<Part, LadderPart | ChainPart | TreePart>;

/** Turns a ladder into a table, and a chain or a tree into a list, for surfaces that draw no such parts. */
export function basicPart(part: Part): BasicPart {
  switch (part.kind) {
    case 'ladder':
      return ladderTable(part);
    case 'chain':
      return { kind: 'list', ordered: true, heading: part.heading, items: part.steps.map(stepText) };
    case 'tree':
      return treeList(part);
    default:
      return part;
  }
}

function ladderTable({ caption, rungs, here }: LadderPart): TablePart {
  const roles = rungs.flatMap((rung) => rung.roles);
  return {
    kind: 'table',
    caption,
    columns: [gradeColumn(roles), 'Role', ''],
    rows: roles.map((role) => [
      gradeCell(role),
      { kind: 'role', role },
      textCell(role.id === here ? '← you are here' : ''),
    ]),
  };
}

function stepText({ manager, page, title, typically }: ChainStep): string {
  return `${managerText(manager)}: ${typically ? 'typically, ' : ''}as the page ${page} says of the ${title}`;
}

function managerText({ title, role, renamed }: ManagerRef): string {
  if (!role) return `${title} (not in the catalogue)`;
  return renamed ? `${title}, ${nowCalled(renamed)}` : title;
}

function treeList({ heading, branches }: TreePart): ListPart {
  return { kind: 'list', heading, items: branches.flatMap((branch) => branchLines(branch)) };
}

/** A branch, then the branches below it, with one arrow for each step down. */
function branchLines({ role, typically, otherManagers, branches = [] }: Branch, indent = ''): string[] {
  const line = [
    withGrade(role),
    role.family,
    ...(typically ? ['typically'] : []),
    ...(otherManagers ? ['one of several managers its page names'] : []),
  ];
  return [`${indent}${line.join(', ')}`, ...branches.flatMap((branch) => branchLines(branch, `${indent}↳ `))];
}
