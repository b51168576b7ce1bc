import { expect, it } from 'vitest';
import { readReportingLine } from '../../src/importer/language/reporting-lines.js';

/** The managers a sentence names by title, "~" for typically and "+" if it says more than that. */
function managersIn(sentence: string): string | undefined {
  const line = readReportingLine(sentence);
  return line && `${line.typically ? '~ ' : ''}${line.titles.join(' / ')}${line.qualified ? ' +' : ''}`;
}

it.each([
  ['The Chef reports to the Head Chef.', 'Head Chef'],
  ['The Chef reports to Head Chef', 'Head Chef'],
  ['The manager of the Chef is the Head Chef.', 'Head Chef'],
  ["A Senior Chef's manager is the Head Chef.", 'Head Chef'],
  ["The Chef's manager is happy.", undefined],
  ['The Chef reports to a Head Chef.', 'Head Chef'],
  ['The Chef reports into the Head Chef.', 'Head Chef'],
  ['The Chef reports intot the Head Chef.', 'Head Chef'],
  ['The Chef reports directly to the Head Chef.', 'Head Chef'],
  ['The Chef will report to the Head Chef, Cold Kitchen.', 'Head Chef, Cold Kitchen'],
  ['The Chef typically reports to the Head Chef.', '~ Head Chef'],
  ['Chefs typically report to directly to a cook they like.', '~  +'],
  ['The Chef reports to their line manager.', ' +'],
  ['The Chef reports directly to their leader or to the Head Chef.', ' +'],
  ['The Chef reports to the head chef.', 'Head Chef'],
  ['The Chef reports to the board of directors.', 'Board of Directors'],
  ['This position reports to the Director of Cooking and Baking.', 'Director of Cooking and Baking'],
  ['Reporting to the CMO, the Chef cooks.', 'CMO'],
  ['Reporting to the Head Chef, Manager, Food will cook.', 'Head Chef'],
  ['The Chef reports to the Engineering Manager, Cold Kitchen.', 'Engineering Manager, Cold Kitchen'],
  ['Reporting to the VP of Food Operations, they are responsible for soups.', 'VP of Food Operations'],
  ['Reports to: Director, Kitchens', 'Director, Kitchens'],
  ['The Chef reports to either the Head Chef or the Director, Kitchens.', 'Head Chef / Director, Kitchens'],
  [
    'The Chef reports to the Director of Food, or Senior Director of Food.',
    'Director of Food / Senior Director of Food',
  ],
  ['The Chef reports to the Manager/Senior Manager, Food.', 'Manager, Food / Senior Manager, Food'],
  ['The Chef reports to the Manager or Senior Manager, Food.', 'Manager, Food / Senior Manager, Food'],
  [
    'The Chef reports to the Manager, Hot Food, Senior Manager, Hot Food or a Kitchen Director.',
    'Manager, Hot Food / Senior Manager, Hot Food / Kitchen Director',
  ],
  [
    'The Chef reports to the Sr. Manager, Food (if applicable) or the VP, Food.',
    'Sr. Manager, Food / VP, Food +',
  ],
  ['The Chef reports to the Manager, Food or above.', 'Manager, Food +'],
  ['The Chef reports to the Head Chef with a dotted line to the CFO.', 'Head Chef +'],
  ['The Chef reports to the Head Chef, and Cooks report to the Chef.', 'Head Chef'],
  [
    'The Chef reports to the Director of Kitchen relations if there is one.',
    'Director of Kitchen relations +',
  ],
  ['The Chef reports to the Chief of Staff to the CEO', 'Chief of Staff to the CEO'],
  ['The Chef reports to the IT Manager.', 'IT Manager'],
  ['The Chef reports to the Sr, Manager, Food.', 'Sr. Manager, Food'],
  [
    'The Chef reports to the chairman of the audit committee with a smile.',
    'Chairman of the Audit Committee',
  ],
])('reads "%s" as %s', (sentence, managers) => {
  expect(managersIn(sentence)).toBe(managers);
});

it.each([
  'Create dashboards and reports to understand the soup',
  'Lead the cooks who report to you.',
  'Assist with quarterly reporting to the Audit Committee',
  'Prepare expense reports to the cent.',
  'Run weekly time reports to estimate the flour.',
  'The Chef reports to',
  'The Chef reports to the kitchen.',
])('finds no line in "%s"', (sentence) => {
  expect(managersIn(sentence)).toBeUndefined();
});
