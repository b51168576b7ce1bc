import { expect, it } from 'vitest';
import { renderText } from '../../src/answers/render-text.js';
import { answerOf } from '../support/questions/answer-of.js';

const role = (title: string, grade: number) => ({ id: title, title, family: 'Kitchen', grade });

it('indents each role by its depth in a tree', () => {
  const branch = { typically: false, otherManagers: false };
  const cooks = [{ ...branch, role: role('Cook', 5) }];
  const text = renderText(
    answerOf({
      parts: [
        {
          kind: 'tree',
          manager: { title: 'Owner' },
          branches: [
            { ...branch, role: role('Head Chef', 8), branches: cooks },
            { ...branch, role: role('Baker', 5) },
          ],
        },
      ],
    }),
  );
  expect(text).toBe(
    'The fact.\n\n• Head Chef (grade 8), Kitchen\n  • Cook (grade 5), Kitchen\n• Baker (grade 5), Kitchen',
  );
});
