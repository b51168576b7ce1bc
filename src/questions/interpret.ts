import { askAgain, askFacts } from './ask-facts.js';
import { askItems } from './ask-items.js';
import { askList, askSearch } from './ask-list.js';
import { askIsGrade, askIsInFamily, askIsReportingTo } from './ask-whether.js';
import { compareRoles } from './compare.js';
import { type Interpretation, type Lookup, weaker } from './lookup.js';
import type { Reading } from './readings.js';
import { isContent, isOtherCue, type Word } from './recognise.js';
import { COST, STRENGTH } from './strength.js';

/** Looks a reading up in the catalogue; undefined when, looked up, it asks nothing. */
export function interpret(reading: Reading, lookup: Lookup): Interpretation | undefined {
  const found = ask(reading, lookup);
  // "grade of a Compensation Analyst" asks for no pay, though "compensation" alone does.
  const asksBack = found?.question.kind === 'which_role' || found?.question.kind === 'unknown';
  return reading.doubtful && asksBack
    ? undefined
    : weaker(found, skippedCost(reading.skipped) + brokenTitleCost(reading, lookup));
}

function skippedCost(skipped: readonly Word[]): number {
  return skipped
    .filter(isContent)
    .reduce((cost, { kind }) => cost + (kind === 'title' ? COST.skippedTitleWord : COST.skipped), 0);
}

/** What a phrasing takes out of the middle of a title was no phrasing. */
function brokenTitleCost({ slots, skipped }: Reading, { title }: Lookup): number {
  const left = new Set([...Object.values(slots).flat(), ...skipped]);
  const kept = title.filter((word) => left.has(word)).length;
  return kept > 0 && kept < title.length ? COST.brokenTitle : 0;
}

function ask(reading: Reading, lookup: Lookup): Interpretation | undefined {
  const [intent] = reading.intents;
  const { role = [], other = [], terms = [], grade = [], filters, subject = [] } = reading.slots;
  switch (intent) {
    case 'help':
    case 'families':
      return { question: { kind: intent }, strength: subject.some(isContent) ? 1 : STRENGTH.exact };
    case 'list':
      return askList(reading, filters ?? [...grade, ...subject], lookup);
    case 'search':
      return askSearch(terms, filters, reading.skipped, lookup);
    case 'items_about':
      return askItems(role, terms, lookup);
    case 'is_grade':
      return askIsGrade(role, grade, lookup);
    case 'is_in_family':
      return askIsInFamily(role, other, lookup);
    case 'is_reporting_to':
      return askIsReportingTo(role, other, lookup);
    case 'compare':
    case 'is_higher':
    case 'is_lower': {
      const otherCues = [...role, ...other].filter(isOtherCue).length;
      return weaker(compareRoles(intent, role, other, lookup), COST.otherCue * otherCues);
    }
    case 'again':
      return askAgain(role, lookup);
    default:
      return askFacts(reading, lookup);
  }
}
