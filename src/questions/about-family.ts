import type { Interpretation, Lookup } from './lookup.js';
import { type FamilyTopic, isFamilyTopic, type Topic } from './question.js';
import { isContent, type Word } from './recognise.js';
import { type FamilyResolution, familiesOfSpecialty, resolveFamily } from './resolve-family.js';
import { COST, STRENGTH } from './strength.js';

/** A question about a whole family, if its topics are facts of families. */
export function aboutFamily(
  words: readonly Word[],
  topics: readonly Topic[],
  lookup: Lookup,
): Interpretation | undefined {
  const familyTopics = topics.flatMap(ofFamily);
  const atAGlance = topics.every((topic) => topic === 'overview' || topic === 'job_family');
  if (!atAGlance && familyTopics.length < topics.length) return undefined;

  const { families, ignored, ...found } = findFamilies(words, familyTopics, lookup);
  const strength = found.strength - ignored * (atAGlance ? COST.ignoredInBareFamily : COST.ignored);
  const [family, another] = families;
  const [topic] = familyTopics;
  if (family && !another) return { question: { kind: 'family', family, topics: familyTopics }, strength };
  if (!topic) return undefined;
  if (another) return { question: { kind: 'which_family', families, topic }, strength: strength + 1 };
  if (words.some(isContent)) return undefined;
  const all = lookup.catalog.families;
  return { question: { kind: 'which_family', families: all, topic }, strength: STRENGTH.several };
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
