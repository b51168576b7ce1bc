import { STRENGTH } from './find-names.js';
import { type Interpretation, type Lookup, NOT_ASKED } from './lookup.js';
import { FAMILY_TOPICS, type FamilyTopic, type Topic } from './question.js';
import { isContent, type Word } from './recognise.js';
import { type FamilyResolution, familiesOfSpecialty, resolveFamily } from './resolve-family.js';

/** What each word costs that nothing is made of; a family's bare name has none around it. */
const IGNORED = 8;
const IGNORED_AT_A_GLANCE = 20;

/** A question about a whole family, if its topics are facts of families. */
export function aboutFamily(
  words: readonly Word[],
  topics: readonly Topic[],
  lookup: Lookup,
): Interpretation {
  const familyTopics = topics.flatMap(ofFamily);
  const atAGlance = topics.every((topic) => topic === 'overview');
  if (!atAGlance && familyTopics.length < topics.length) return NOT_ASKED;

  const { families, ignored, ...found } = findFamilies(words, familyTopics, lookup);
  const strength = found.strength - ignored * (atAGlance ? IGNORED_AT_A_GLANCE : IGNORED);
  const [family, another] = families;
  const [topic] = familyTopics;
  if (family && !another) return { question: { kind: 'family', family, topics: familyTopics }, strength };
  if (!topic) return NOT_ASKED;
  if (another) return { question: { kind: 'which_family', families, topic }, strength: strength + 1 };
  if (words.some(isContent)) return NOT_ASKED;
  const all = lookup.catalog.families;
  return { question: { kind: 'which_family', families: all, topic }, strength: STRENGTH.several };
}

function isFamilyTopic(topic: string): topic is FamilyTopic {
  return (FAMILY_TOPICS as readonly string[]).includes(topic);
}

/** Of a family, the next step is its career ladder. */
function ofFamily(topic: Topic): FamilyTopic[] {
  if (topic === 'ladder') return ['career_ladder'];
  return isFamilyTopic(topic) ? [topic] : [];
}

function findFamilies(
  words: readonly Word[],
  topics: readonly FamilyTopic[],
  { catalog }: Lookup,
): FamilyResolution {
  const families = topics.includes('specialties') ? familiesOfSpecialty(words, catalog) : [];
  if (families.length === 0) return resolveFamily(words, catalog);
  return { families, strength: STRENGTH.exact, ignored: 0 };
}
