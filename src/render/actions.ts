import type { Button, KnownBlock, PlainTextOption, StaticSelect } from '@slack/types';
import type { Answer, Choice } from '../answers/answer.js';
import { FOLD, LIMITS } from './limits.js';
import { plain } from './plain-text.js';
import { line } from './rich-text.js';

/** Every button and menu of an answer asks a question; this is how their action ids begin. */
export const ASK_ACTION = /^ask:/;

/** What can be tapped: the choices, a menu for those beyond a handful, and ready next questions. */
export function renderActions(answer: Answer, folded: boolean): KnownBlock[] {
  const buttons = answer.choices.filter(fitsButton).slice(0, FOLD.buttons);
  const further = answer.choices.filter((choice) => !buttons.includes(choice));
  const options = further.filter(fitsOption).slice(0, LIMITS.selectOptions);
  const unoffered = further.length - options.length;
  const showAll = folded && answer.showAll ? [{ label: 'Show all', question: answer.showAll }] : [];
  const next = [...showAll, ...answer.followUps].filter(fitsButton);
  return [
    ...(unoffered > 0 ? [line(`${unoffered} more fit; type more of the title.`)] : []),
    ...row(buttons.map((choice, index) => button(choice, `ask:choice-${index}`))),
    ...row(options.length > 0 ? [menu(options)] : []),
    ...row(next.map((choice, index) => button(choice, `ask:next-${index}`))),
  ];
}

function fitsButton({ question }: Choice): boolean {
  return question.length <= LIMITS.buttonValue;
}

function fitsOption({ question }: Choice): boolean {
  return question.length <= LIMITS.optionValue;
}

function row(elements: (Button | StaticSelect)[]): KnownBlock[] {
  if (elements.length === 0) return [];
  return [{ type: 'actions', elements: elements.slice(0, LIMITS.actionsElements) }];
}

function button({ label, question }: Choice, actionId: string): Button {
  return { type: 'button', action_id: actionId, text: plain(label, LIMITS.buttonText), value: question };
}

function menu(choices: readonly Choice[]): StaticSelect {
  return {
    type: 'static_select',
    action_id: 'ask:menu',
    placeholder: plain(`${choices.length} more`, LIMITS.optionText),
    options: choices.map(
      ({ label, question }): PlainTextOption => ({ text: plain(label, LIMITS.optionText), value: question }),
    ),
  };
}
