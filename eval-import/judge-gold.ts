import type { FamilyFile, RoleEntry } from '../src/catalog/schema.js';
import { titlesInLine } from '../src/catalog/titles-in-line.js';
import type { GoldPage } from './gold.js';
import { bare } from './raw-page.js';

/** The kinds of facts that are judged, and what share of each must be right, in percent. */
export const GOLD_TARGETS = {
  role: 100,
  grade: 100,
  manager: 98,
  'level or track': 95,
  'inherited list': 95,
  item: 99,
} as const;

export type GoldKind = keyof typeof GOLD_TARGETS;

/** How many facts of a kind the page or the catalogue has at one place, how many of them agree, and the errors. */
export interface Judgement {
  kind: GoldKind;
  right: number;
  all: number;
  wrong?: string;
}

const LISTS = ['requirements', 'responsibilities'] as const;
type GoldRole = GoldPage['roles'][number];

/** Judges a family by what a person read on its page. An extra fact counts the same as a missing one. */
export function judgeGold(page: GoldPage, family: FamilyFile | undefined): Judgement[] {
  const made = family?.roles ?? [];
  const known = [...page.roles.map(({ title }) => title), ...page.elsewhere].map(bare);
  const invented = made.filter(({ title }) => !known.includes(bare(title)));
  const shared = Object.values(family?.shared ?? {});
  return [
    ...invented.map(({ title }) => judge('role', title, undefined, title)),
    ...invented.flatMap((role) => judgeItems(role.title, {}, role)),
    ...LISTS.map((list) =>
      judgeCount(
        `what all share: ${list}`,
        page.shared?.[list] ?? 0,
        Math.max(0, ...shared.map((duties) => itemsIn(duties?.[list]))),
      ),
    ),
    ...page.roles.flatMap((role) =>
      judgeRole(
        role,
        made.find(({ title }) => bare(title) === bare(role.title)),
      ),
    ),
  ].filter(({ all }) => all > 0);
}

function judgeRole(gold: GoldRole, made: RoleEntry | undefined): Judgement[] {
  const { title } = gold;
  return [
    judge('role', title, title, made?.title),
    judge('grade', title, gold.grade, made?.grade ?? made?.open_grades),
    judge('manager', title, gold.reports_to, titlesInLine(made?.reports_to)),
    ...(gold.level === undefined ? [] : [judge('level or track', title, gold.level, made?.level)]),
    ...(gold.track === undefined ? [] : [judge('level or track', title, gold.track, made?.track)]),
    ...LISTS.map((list) =>
      judge('inherited list', `${title}: ${list}`, gold.inherits[list], baseOf(made?.[list])),
    ),
    ...judgeItems(title, gold, made),
  ];
}

function judgeItems(
  title: string,
  gold: Partial<Pick<GoldRole, (typeof LISTS)[number]>>,
  made: RoleEntry | undefined,
): Judgement[] {
  return LISTS.map((list) => judgeCount(`${title}: ${list}`, gold[list] ?? 0, itemsIn(made?.[list])));
}

type Fact = string | number | readonly (string | number)[] | undefined;

/** One fact; there is nothing to judge if neither the page nor the catalogue has it. */
function judge(kind: GoldKind, of: string, gold: Fact, made: Fact): Judgement {
  const [expected, got] = [gold, made].map((fact) => [fact ?? []].flat().map(String));
  const same = expected?.map(bare).join('; ') === got?.map(bare).join('; ');
  const all = expected?.length || got?.length ? 1 : 0;
  if (same) return { kind, right: all, all };
  return {
    kind,
    right: 0,
    all,
    wrong: `${of}: ${got?.join(' or ') || 'none'}, not ${expected?.join(' or ') || 'any'}`,
  };
}

function judgeCount(of: string, gold: number, made: number): Judgement {
  return {
    kind: 'item',
    right: Math.min(gold, made),
    all: Math.max(gold, made),
    ...(gold !== made && { wrong: `${of}: ${made} items, not ${gold}` }),
  };
}

type List = RoleEntry[(typeof LISTS)[number]];

function itemsIn(list: List): number {
  if (typeof list === 'string') return 1;
  return (Array.isArray(list) ? list : (list?.items ?? [])).length;
}

function baseOf(list: List): string | undefined {
  return typeof list === 'object' && 'extends' in list ? list.extends : undefined;
}
