import { describe, expect, it } from 'vitest';
import { yearsAskedIn } from '../../src/text/years.js';

describe('the years that a statement asks for', () => {
  it.each([
    ['5+ years of experience in sales', { from: 5 }],
    ['3-5 years’ experience', { from: 3, to: 5 }],
    ['4 – 7 years of it', { from: 4, to: 7 }],
    ['Over fifteen to twenty (15-20) years of experience', { from: 15, to: 20 }],
    ['Minimum seven (7) years', { from: 7 }],
    ['1-3 (or more) years of baking', { from: 1, to: 3 }],
    ['two or more years of cooking', { from: 2 }],
    ['seventeen years at sea', { from: 17 }],
    ['A year of study, and 1 year of work', { from: 1 }],
    ['5+ years of cooking, including 2+ years as a chef', { from: 5 }],
    ['2 years of cooking, or 4 years without a degree', { from: 2 }],
    ["Bachelor's degree or 2 years of cooking", { from: 2 }],
  ])('are those of “%s”', (statement, years) => {
    expect(yearsAskedIn(statement)).toEqual(years);
  });

  it.each(['Doubled the team year over year', 'At least 18 years old', 'Available 24/7', 'In recent years'])(
    'are none in “%s”',
    (statement) => {
      expect(yearsAskedIn(statement)).toBeUndefined();
    },
  );
});
