import type { Block, SkillRating } from './page.js';

const NUMBER = /^(?:[Ll](?:evel|vl)? ?)?(?:\d|10)(?: ?\/ ?(?:\d|10))?$/;
const WORD =
  /^(?:none|novice|beginner|basics?|foundation(?:al)?|fundamental|aware(?:ness)?|familiar(?:ity)?|learning|developing|elementary|working|working knowledge|intermediate|competent|practitioner|practised|practiced|skilled|proficien(?:t|cy)|strong|advanced|expert|expertise|master|mastery|low|medium|high)$/i;

/** Labels of numbers that rate no skill: "Years of experience: 3". */
const COUNT =
  /\b(?:years?|yrs|months?|reports?|size|headcount|salary|number|count|total|grades?|levels?|bands?|tiers?)\b|%/i;

/** Whether a text says how well somebody has a skill: "3", "Advanced". */
export function isLevelOfSkill(text: string): boolean {
  return NUMBER.test(text) || WORD.test(text);
}

/** Whether a label may name a skill. */
export function isNameOfSkill(label: string): boolean {
  return /\p{L}/u.test(label) && !COUNT.test(label);
}

/** Whether ratings are those of a matrix: several skills, on one scale. */
export function areRatings(ratings: readonly SkillRating[]): boolean {
  const numbers = ratings.filter(({ level }) => NUMBER.test(level)).length;
  return (
    new Set(ratings.map(({ skill }) => skill)).size >= FEWEST_SKILLS &&
    ratings.every(({ skill, level }) => isLevelOfSkill(level) && isNameOfSkill(skill)) &&
    (numbers === 0 || numbers === ratings.length)
  );
}

const FEWEST_SKILLS = 3;

/** A rating as text of a page. */
export function ratingBlock({ skill, level }: SkillRating, line: number): Block {
  return { kind: 'row', text: `${skill}: ${level}`, line, rating: { skill, level } };
}
