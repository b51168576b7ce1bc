import { expect, it } from 'vitest';
import { barsOf } from '../../../workspace/page/blocks/bars.js';

it('makes bars as wide as their numbers are large, with room beside the longest', () => {
  const widths = barsOf([1, 7, 8, 9].map((value) => ({ label: `Grade ${value}`, value }))).map(
    ({ width }) => width,
  );
  const longest = Math.max(...widths);
  expect(widths.map((width) => Math.round((9 * width) / longest))).toEqual([1, 7, 8, 9]);
  expect(longest).toBeLessThan(90);
});
