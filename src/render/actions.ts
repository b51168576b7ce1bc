import type { ActionsBlock, Button, PlainTextOption } from '@slack/types';
import type { Answer, Choice } from '../answers/answer.js';
import { stripControls } from './escape.js';
import { cut, FOLD, LIMITS } from './limits.js';

/** Every button and menu of an answer asks a question; this is how their action ids begin. */
export const ASK_ACTION = /^ask:/;

/** What can be tapped: the choices, a menu for those beyond a handful, and ready next questions. */
export function renderActions(answer: Answer, folded: boolean): ActionsBlock[] {
  const choices = usable(answer.choices);
  const buttons = choices.slice(0, FOLD.buttons);
  const further = choices.slice(FOLD.buttons);
  const showAll = folded && answer.showAll ? [{ label: 'Show all', question: answer.showAll }] : [];
  const next = usable([...showAll, ...answer.followUps]);
  return [
    ...row(buttons.map((choice, index) => button(choice, `ask:choice-${index}`))),
    ...row(menu(further)),
    ...row(next.map((choice, index) => button(choice, `ask:next-${index}`))),
  ];
}

function usable(choices: readonly Choice[]): Choice[] {
  return choices.filter(({ question }) => question.length <= LIMITS.buttonValue);
}

function row(elements: ActionsBlock['elements']): ActionsBlock[] {
  return elements.length > 0
    ? [{ type: 'actions', elements: elements.slice(0, LIMITS.actionsElements) }]
    : [];
}

function button({ label, question }: Choice, actionId: string): Button {
  return { type: 'button', action_id: actionId, text: plain(label, LIMITS.buttonText), value: question };
}

function menu(choices: readonly Choice[]): ActionsBlock['elements'] {
  const options = choices
    .filter(({ question }) => question.length <= LIMITS.optionValue)
    .slice(0, LIMITS.selectOptions)
    .map(
      ({ label, question }): PlainTextOption => ({ text: plain(label, LIMITS.optionText), value: question }),
    );
  if (options.length === 0) return [];
  return [
    {
      type: 'static_select',
      action_id: 'ask:menu',
      placeholder: plain(`${choices.length} more`, LIMITS.optionText),
      options,
    },
  ];
}

function plain(text: string, length: number): { type: 'plain_text'; text: string; emoji: false } {
  return { type: 'plain_text', text: cut(stripControls(text), length) || ' ', emoji: false };
}
