import type { Aspect } from '../catalog/catalog.js';
import { aboutFamily } from './about-family.js';
import { aboutRole, toSubject } from './about-role.js';
import { borrow } from './compare.js';
import { type Interpretation, type Lookup, weaker } from './lookup.js';
import { isTopic, type Topic } from './question.js';
import type { Reading } from './readings.js';
import { isContent, isOtherCue, type Word } from './recognise.js';
import { COST, STRENGTH } from './strength.js';

/** Facts of a role or a family; both at a glance where nothing else is asked. */
export function askFacts(reading: Reading, lookup: Lookup): Interpretation | undefined {
  const words = reading.slots.subject ?? reading.slots.role ?? [];
  const topics = reading.intents.filter(isTopic);
  const bare = reading.cueWords === 0;
  // "thanks!" asks nothing again.
  if (bare && !words.some(isContent)) return undefined;

  const atAGlance = topics.every((topic) => topic === 'overview' || topic === 'holder');
  const otherCues = words.filter(isOtherCue).length;
  const cost = atAGlance ? COST.general + COST.otherCueInTitle * otherCues : 0;
  const role = weaker(askRole(words, topics, bare, lookup), cost);
  // A family at a glance answers no other question: "grade Ecosystem Sales" wants one of its roles.
  const family = atAGlance && otherCues > 0 ? undefined : weaker(aboutFamily(words, topics, lookup), cost);
  return family && (!role || family.strength > role.strength) ? family : role;
}

function askRole(
  words: readonly Word[],
  topics: readonly Topic[],
  bare: boolean,
  lookup: Lookup,
): Interpretation | undefined {
  const asked = aboutRole(words, topics[0] ?? 'overview', lookup, (subject) => ({
    kind: 'facts',
    subject,
    topics: topics.map(ofRole),
    aspect: aspectIn(lookup.words),
  }));
  const ignored = asked?.question.kind === 'facts' ? asked.question.subject.ignored.length : 0;
  return weaker(asked, bare ? COST.ignoredInBareTitle * ignored : 0);
}

/** "what about Staff?" asks the last question of another role, which may be named by its level alone. */
export function askAgain(words: readonly Word[], { resolve, previous }: Lookup): Interpretation | undefined {
  const found = resolve(words);
  if (!previous || found.kind === 'empty' || found.kind === 'outsider') return undefined;
  const subject = found.kind === 'role' ? toSubject(found) : borrow(words, found, previous.role);
  const strength = Math.max(found.strength, STRENGTH.borrowed) - COST.general;
  return subject && { question: { kind: 'facts', subject, topics: previous.topics }, strength };
}

/** Of a role, its career ladder is the steps above it. */
function ofRole(topic: Topic): Topic {
  return topic === 'career_ladder' ? 'ladder' : topic;
}

const ASPECTS: ReadonlyMap<string, Aspect> = new Map([
  ['knowledge', 'knowledge'],
  ['interaction', 'interaction'],
  ['interactions', 'interaction'],
  ['interact', 'interaction'],
  ['communicate', 'interaction'],
  ['impact', 'impact'],
]);

function aspectIn(words: readonly Word[]): Aspect | undefined {
  return words.map(({ text }) => ASPECTS.get(text)).find((aspect) => aspect);
}
