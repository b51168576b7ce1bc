import { describe, expect, it } from 'vitest';
import { rule } from '../../../src/questions/chart/rule.js';
import { tabulateRules } from '../../../src/questions/chart/tabulate-rules.js';

const never = (): boolean => false;

describe('a pattern', () => {
  it('is refused where a slot is one of several alternatives, as its meaning would lack the slot', () => {
    const careless = rule('query')('how long <i>|{role} work', () => undefined);
    expect(() => tabulateRules([careless], { i: 'i we' }, { isSmall: never, isQuestion: never })).toThrow(
      'A slot stands alone in its place, and not as in "<i>|{role}".',
    );
  });
});
