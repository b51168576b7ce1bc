import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseTitle } from '../../src/titles/parse-title.js';
import { resolveTitle, type TitleMatch } from '../../src/titles/resolve-title.js';
import type { TitleIndex } from '../../src/titles/title-index.js';
import type { Name } from '../../src/titles/title-name.js';
import { INDEXES, indexOfTitles, SHIPPED, tokensOf } from '../support/catalogues/title-index.js';

function resolve(text: string, index: TitleIndex): TitleMatch | undefined {
  return resolveTitle(tokensOf(text, index), index);
}

/** The roles that a text may mean, or from which the asker has to choose. */
function idsIn(match: TitleMatch | undefined): readonly string[] {
  if (match?.kind === 'title') return [match.id];
  return match?.kind === 'equals' || match?.kind === 'described' ? match.ids : [];
}

/** The one role that a text would be answered for. */
function answered(match: TitleMatch | undefined): string | undefined {
  const [id, another] = idsIn(match);
  return another === undefined ? id : undefined;
}

function rolesOf({ names }: TitleIndex): Name[] {
  return names.filter(({ id }) => id !== undefined);
}

const aName = (index: TitleIndex) => fc.constantFrom(...rolesOf(index));

describe.each(Object.entries(INDEXES))('%s', (_, index) => {
  it('are each found by their own titles, in any case and spacing', () => {
    for (const { id, text } of rolesOf(index)) {
      for (const typed of [text, text.toUpperCase(), text.replaceAll(' ', '  '), text.replace(', ', ' - ')]) {
        expect(resolve(typed, index), typed).toEqual({ kind: 'title', id, how: 'exact' });
      }
    }
  });

  it('are found in other natural orders or asked back', () => {
    for (const { id, text } of rolesOf(index)) {
      const [front = '', scope] = text.split(/, | of /);
      if (scope === undefined) continue;
      for (const typed of [`${scope} ${front}`, `${front} of ${scope}`, `${front} ${scope}`]) {
        const match = resolve(typed, index);
        // "Backend Manager" may be a title of its own beside "Manager, Backend".
        if (match?.kind !== 'title' || match.how !== 'exact') expect(idsIn(match), typed).toContain(id);
      }
    }
  });

  it('are found in the plural', () => {
    for (const { id, text } of rolesOf(index)) {
      if (/[,(]|\d| of | I+$/.test(text)) continue;
      expect(answered(resolve(`${text}s`, index)), text).toBe(id);
    }
  });

  it('are found with abbreviations', () => {
    const shorten = (text: string): string =>
      text
        .replace('Senior', 'Sr.')
        .replace('Manager', 'Mgr')
        .replace('Director', 'dir')
        .replace('Vice President', 'VP')
        .replace('Operations', 'Ops')
        .replace(' and ', ' & ');
    for (const { id, text } of rolesOf(index)) expect(answered(resolve(shorten(text), index)), text).toBe(id);
  });

  it('are answered for a title with a slip in it, asked back or refused, never answered for another', () => {
    fc.assert(
      fc.property(
        aName(index),
        fc.nat(),
        fc.nat({ max: 3 }),
        fc.nat({ max: 25 }),
        (name, place, kind, letter) => {
          const typed = withSlip(name.text, place, kind, String.fromCharCode(97 + letter));
          const isAnotherWord = typed
            .split(/\W+/)
            .every((word) => index.vocabulary.includes(word.toLowerCase()));
          if (isAnotherWord) return;
          expect([name.id, undefined], typed).toContain(answered(resolve(typed, index)));
        },
      ),
      { numRuns: 1500 },
    );
  });

  it('are never answered for another level than is said', () => {
    const levels = [...new Set(rolesOf(index).map((name) => slotOf(name, 'level')))];
    fc.assert(
      fc.property(aName(index), fc.constantFrom(...levels), (name, level) => {
        const rest = name.words.filter((_, at) => name.shape.slots[at] !== 'level');
        const typed = `${level} ${rest.join(' ')}`;
        const id = answered(resolve(typed, index));
        const roles = rolesOf(index).filter((role) => role.id === id);
        const fits = roles.some((role) => slotOf(role, 'level') === level || saysLevel(role, level));
        expect(id === undefined || fits, `${typed} -> ${id}`).toBe(true);
      }),
      { numRuns: 1500 },
    );
  });

  it('never have a title of which one slot was changed', () => {
    const slots = ['level', 'head', 'function'] as const;
    fc.assert(
      fc.property(aName(index), aName(index), fc.constantFrom(...slots), (name, other, slot) => {
        const typed = name.words.flatMap((word, at) => {
          if (name.shape.slots[at] !== slot) return [word];
          return name.shape.slots.indexOf(slot) === at ? slotOf(other, slot).split(' ') : [];
        });
        const match = resolve(typed.join(' '), index);
        if (match?.kind !== 'title') return;
        const ofRole = rolesOf(index).filter(({ id }) => id === match.id);
        const said = bagOf(parseTitle(typed.join(' ')));
        expect(
          ofRole.some((role) => bagOf(parseTitle(role.text)) === said || saysLevel(role, typed[0] ?? '')),
        ).toBe(true);
      }),
      { numRuns: 1500 },
    );
  });
});

describe('some words of a title', () => {
  const rows = `
    Staff ESM
    seniorpartnerspecialist
    the Global Ecosystem Specialists Manager
    Ecosystem Sales Senior Manager
    Director of Partner Programs
    intermediate ESM
    Ecosystem Specialist (Senior)
    partner program managers
    SEPM
    CRO
    manager, ecosystem operations
    manager, ecosystem sales
    manager, partner operations
    ecosystem operations analyst
    ecosystem analyst
    the analyst
    the vp
    senior manager
    program manager
    lead program manager
    operations director
    Ecosystem Programs Manager
    senior director partner enablement
    global partner specialists
    global partner specialist
    lead ESM
    principal ESM
    senior staff ESM
    associate partner specialist
    regional director ecosystem sales
    SVP ecosystem sales
    channel program manager
    ecosystm sales managr staf
    what a lovely day
  `;

  it('name these of the shipped roles', () => {
    const lines = rows
      .trim()
      .split('\n')
      .map((line) => line.trim());
    const said = lines.map((line) => `${line}: ${inWords(resolve(line, SHIPPED))}`);
    expect(`\n${said.join('\n')}\n`).toMatchInlineSnapshot(`
      "
      Staff ESM: staff-ecosystem-sales-manager (exact)
      seniorpartnerspecialist: senior-partner-specialist (mended)
      the Global Ecosystem Specialists Manager: manager-global-ecosystem-specialists (reworded)
      Ecosystem Sales Senior Manager: senior-manager-ecosystem-sales (reworded)
      Director of Partner Programs: director-partner-programs (exact)
      intermediate ESM: ecosystem-sales-manager (reworded)
      Ecosystem Specialist (Senior): senior-ecosystem-specialist (reworded)
      partner program managers: partner-program-manager (exact)
      SEPM: senior-ecosystem-program-manager (exact)
      CRO: outside: Chief Revenue Officer
      manager, ecosystem operations: ecosystem-operations-manager (reworded)
      manager, ecosystem sales: none; near ecosystem-sales-manager
      manager, partner operations: none; near senior-manager-partner-operations
      ecosystem operations analyst: none; near senior-ecosystem-operations-analyst
      ecosystem analyst: described senior-ecosystem-operations-analyst
      the analyst: described senior-ecosystem-operations-analyst, senior-partner-operations-analyst
      the vp: described vice-president-ecosystem-sales
      senior manager: described senior-manager-ecosystem-operations, senior-manager-ecosystem-programs, senior-manager-ecosystem-sales, senior-manager-partner-operations, senior-manager-partner-programs, senior-manager-global-ecosystem-specialists
      program manager: described ecosystem-program-manager, partner-program-manager
      lead program manager: described lead-ecosystem-program-manager, lead-partner-program-manager
      operations director: described director-ecosystem-operations, director-partner-operations
      Ecosystem Programs Manager: equals ecosystem-program-manager, manager-ecosystem-programs
      senior director partner enablement: described senior-director-partner-programs-and-enablement
      global partner specialists: described manager-global-partner-specialists
      global partner specialist: none; near manager-global-partner-specialists
      lead ESM: none; near ecosystem-sales-manager
      principal ESM: none; near ecosystem-sales-manager
      senior staff ESM: none; near staff-ecosystem-sales-manager
      associate partner specialist: none; near partner-specialist
      regional director ecosystem sales: none; near director-ecosystem-sales
      SVP ecosystem sales: none; near vice-president-ecosystem-sales
      channel program manager: none; near ecosystem-program-manager
      ecosystm sales managr staf: staff-ecosystem-sales-manager (mended)
      what a lovely day: nothing
      "
    `);
  });

  it('name no Senior Director by Director', () => {
    const index = indexOfTitles({
      'Senior Director, ESG': 'Senior Director',
      'Senior Director, Tax and Treasury': 'Senior Director',
      'Director, Tax Operations': 'Director',
    });
    expect(resolve('Director, ESG', index)?.kind).toBe('off');
    expect(resolve('Director, Treasury', index)?.kind).toBe('off');
    expect(answered(resolve('Director, Tax', index))).toBe('director-tax-operations');
  });

  it('name a role by the level its entry states, which its title need not say', () => {
    const index = INDEXES['levels such as L5 and IC4'] as TitleIndex;
    expect(answered(resolve('L6 software engineer', index))).toBe('staff-software-engineer');
    expect(answered(resolve('L4 data engineer', index))).toBe('data-engineer-ii');
    expect(answered(resolve('IC5 data scientist', index))).toBe('ic5-data-scientist');
    expect(resolve('L7 software engineer', index)?.kind).toBe('off');
  });

  it('describe a role without saying its head', () => {
    const index = indexOfTitles({
      'Junior Channel Services Manager': 'Junior',
      'Manager, Channel Services': 'Manager',
    });
    expect(answered(resolve('junior channel services', index))).toBe('junior-channel-services-manager');
  });

  it('name an Intermediate role without that word', () => {
    const index = indexOfTitles({
      'Intermediate Frontend Engineer': 'Intermediate',
      'Senior Frontend Engineer': 'Senior',
    });
    expect(answered(resolve('frontend engineer', index))).toBe('intermediate-frontend-engineer');
    expect(answered(resolve('intermediate frontend engineer', index))).toBe('intermediate-frontend-engineer');
    expect(resolve('staff frontend engineer', index)?.kind).toBe('off');
  });

  it('are those of a title that writes them as one', () => {
    const index = indexOfTitles({ 'Senior Fullstack Engineer': 'Senior' });
    expect(answered(resolve('senior full stack engineer', index))).toBe('senior-fullstack-engineer');
  });
});

function inWords(match: TitleMatch | undefined): string {
  if (!match) return 'nothing';
  if (match.kind === 'off') return `none; near ${match.nearest()[0]}`;
  if (match.kind === 'outsider') return `outside: ${match.title}`;
  return match.kind === 'title' ? `${match.id} (${match.how})` : `${match.kind} ${match.ids.join(', ')}`;
}

function slotOf(name: Name, slot: string): string {
  return name.words.filter((_, at) => name.shape.slots[at] === slot).join(' ');
}

function saysLevel({ level }: Name, word: string): boolean {
  return level.includes(word.toLowerCase());
}

function bagOf(parts: Readonly<Record<string, readonly string[]>>): string {
  return Object.values(parts).flat().sort().join(' ');
}

function withSlip(text: string, place: number, kind: number, letter: string): string {
  const words = text.split(' ');
  const longEnough = words.flatMap((word, at) => (/^\p{L}{4,}/u.test(word) ? [at] : []));
  const at = longEnough[place % longEnough.length] ?? 0;
  const word = words[at] ?? '';
  const cut = place % Math.max(1, word.length - 2);
  const slips = [
    word.slice(0, cut) + letter + word.slice(cut),
    word.slice(0, cut) + word.slice(cut + 1),
    word.slice(0, cut) + letter + word.slice(cut + 1),
    word.slice(0, cut) + (word[cut + 1] ?? '') + (word[cut] ?? '') + word.slice(cut + 2),
  ];
  return words.with(at, slips[kind] ?? word).join(' ');
}
