import path from 'node:path';
import { expect, it } from 'vitest';
import type { SharedDuties } from '../../src/catalog/catalog.js';
import { catalog } from '../support/catalogues/shipped.js';
import { countBullets, HANDBOOK_PAGES } from '../support/files/handbook-page.js';

const INDIVIDUALS = 'Ecosystem Sales Manager (Individual Contributors)';
const LEADERS = 'Ecosystem Sales Leadership (People Management)';

/** Two duties that the page joins in one bullet. */
const RUN_TOGETHER = new Set([
  'Manager, Global Ecosystem Specialists',
  'Manager, Global Partner Specialists',
]);

it.skipIf(HANDBOOK_PAGES === '').each([
  ['Ecosystem Operations', 'ecosystem-operations.txt'],
  ['Ecosystem Programs', 'ecosystem-programs.md'],
  ['Ecosystem Sales', 'ecosystem-sales-manager.md'],
  ['Partner Operations', 'partner-operations.md'],
  ['Partner Programs', 'partner-programs.md'],
])('%s has the grades of its page, and an item for each bullet', async (name, file) => {
  const family = catalog.families.find((each) => each.name === name);
  const roles = family?.roles ?? [];
  const page = await countBullets(path.join(HANDBOOK_PAGES, file), [
    ...roles.map(({ section }) => section),
    INDIVIDUALS,
    LEADERS,
  ]);
  for (const role of roles) {
    const counts = page.get(role.section);
    if (counts && RUN_TOGETHER.has(role.title)) counts.responsibilities += 1;
    expect({ role: role.title, ...countItems(role), grade: role.grade }).toEqual({
      role: role.title,
      ...counts,
    });
  }
  if (name !== 'Ecosystem Sales') return;
  expect(countItems(family?.shared['individual contributor'])).toEqual(page.get(INDIVIDUALS));
  expect(countItems(family?.shared.management)).toEqual(page.get(LEADERS));
});

function countItems({ responsibilities, requirements }: SharedDuties = {}) {
  return {
    responsibilities: responsibilities?.kind === 'listed' ? responsibilities.items.length : 0,
    requirements: requirements?.kind === 'listed' ? requirements.items.length : 0,
  };
}
