import type { Architecture } from '../../catalog/architecture.js';
import { WHOLE_NUMBERS } from '../../catalog/grade.js';
import type { QueryWords } from './query-words.js';

/**
 * The words of a language with an organisation's own words: "band" in place of "grade". If it calls a grade a level, the
 * level of a role gets another word, so that each word still means one thing.
 */
export function inOwnWords(words: QueryWords, { grades }: Architecture): QueryWords {
  const { one, many } = grades;
  const usual = words.groupings.grade;
  if (grades === WHOLE_NUMBERS) return words;
  const ownWord = (word: string): string => (word === usual.one ? one : word === usual.many ? many : word);
  const own = <Texts extends object>(texts: Texts): Texts =>
    mapTexts(texts, (text) => text.split(' ').map(ownWord).join(' '));
  const level = one === words.groupings.level.one ? words.levelName : words.groupings.level;
  const { brief, groupMeasures, values, questions } = words;
  const withLevels = (text: string): string => text.replace(words.groupings.level.many, level.many);
  return {
    ...words,
    facts: { ...own(words.facts), level: level.one },
    groupings: { ...words.groupings, grade: { one, many }, level },
    measures: own(words.measures),
    extremes: { ...words.extremes, grade: own(words.extremes.grade) },
    groupMeasures: {
      ...groupMeasures,
      highest_grade: own(groupMeasures.highest_grade),
      lowest_grade: own(groupMeasures.lowest_grade),
      average_grade: own(groupMeasures.average_grade),
      grade_span: own(groupMeasures.grade_span),
      grade: own(groupMeasures.grade),
      level: mapTexts(groupMeasures.level, withLevels),
    },
    sizes: { ...own(words.sizes), level: level.many },
    tallies: {
      ...own(words.tallies),
      level: words.tallies.level.replace(words.groupings.level.many, level.many),
    },
    shared: { ...own(words.shared), level: level.one },
    values: { ...values, grade: own(values.grade) },
    brief: { ...brief, values: { ...brief.values, grade: own(brief.values.grade) } },
    questions: {
      ...questions,
      distance: {
        ...own(questions.distance),
        levels: withLevels(questions.distance.levels),
      },
    },
  };
}

function mapTexts<Texts extends object>(texts: Texts, change: (text: string) => string): Texts {
  return Object.fromEntries(Object.entries(texts).map(([key, text]) => [key, change(String(text))])) as Texts;
}
