import { describe, expect, it } from 'vitest';
import { yearsAskedIn } from '../../src/text/years.js';

describe('the years that a statement asks for', () => {
  it.each([
    ['5+ years of experience in sales', 5],
    ['3-5 years’ experience', 3],
    ['4 – 7 years of it', 4],
    ['Over fifteen to twenty (15-20) years of experience', 15],
    ['Minimum seven (7) years', 7],
    ['1-3 (or more) years of baking', 1],
    ['two or more years of cooking', 2],
    ['seventeen years at sea', 17],
    ['A year of study, and 1 year of work', 1],
    ['5+ years of cooking, including 2+ years as a chef', 5],
    ['2 years of cooking, or 4 years without a degree', 2],
    ["Bachelor's degree or 2 years of cooking", 2],
  ])('are those of “%s”', (statement, years) => {
    expect(yearsAskedIn(statement)).toBe(years);
  });

  it.each(['Doubled the team year over year', 'At least 18 years old', 'Available 24/7', 'In recent years'])(
    'are none in “%s”',
    (statement) => {
      expect(yearsAskedIn(statement)).toBeUndefined();
    },
  );
});
