import type { RoleEntry } from '../catalog/schema.js';
import type { Part } from './outline.js';
import type { Statement } from './page.js';

type Expectations = NonNullable<RoleEntry['expectations']>;

export interface ReadExpectations {
  expectations?: Expectations;
  rest: Statement[];
}

const ASPECT = /^(knowledge|responsibilities|interaction|impact)\s*:\s*(.+)$/i;

/** The four expectations of a level, if its page states all of them; else they stay what they are, text. */
export function readExpectations(parts: readonly Part[]): ReadExpectations {
  const statements = parts.flatMap(({ section }) => section.statements);
  const stated = statements.flatMap((statement) => {
    const [, aspect, text] = ASPECT.exec(statement.text) ?? [];
    return aspect && text ? [{ aspect: aspect.toLowerCase(), text, statement }] : [];
  });
  const of = (aspect: string): string => stated.find((each) => each.aspect === aspect)?.text ?? '';
  const expectations: Expectations = {
    knowledge: of('knowledge'),
    responsibilities: of('responsibilities'),
    interaction: of('interaction'),
    impact: of('impact'),
  };
  if (Object.values(expectations).includes('')) return { rest: statements };
  return {
    expectations,
    rest: statements.filter((each) => !stated.some(({ statement }) => statement === each)),
  };
}
