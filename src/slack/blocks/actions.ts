import type { ActionsBlock, Button, KnownBlock, PlainTextOption, StaticSelect } from '@slack/types';
import { type Answer, type Choice, choice } from '../../answers/answer.js';
import { FOLD, LIMITS } from './limits.js';
import { plain } from './plain-text.js';
import { line } from './rich-text.js';

/** Matches the action id of every button and menu that asks a question. */
export const ASK_ACTION = /^ask:/;

/** Matches the action ids of "which one?". Their answer may replace the message that asked. */
export const WHICH_ACTION = /^ask:which/;

/** The action id of the button that shows in a modal what is too long for a message. */
export const SHOW_LARGE_ACTION = 'ask:all-in-modal';

/** Some buttons as a row, if there are any. */
export function buttonRow(buttons: readonly Button[]): ActionsBlock[] {
  return buttons.length === 0 ? [] : [{ type: 'actions', elements: [...buttons] }];
}

/** The button under an answer that is not shown whole. */
export interface ShowAll {
  label: string;
  /** Whether all of it is too long for a message. */
  isLarge: boolean;
}

/**
 * The choices as buttons, with a menu for those beyond a handful. Then the next questions as buttons or, if there are
 * many, as a menu. Those that open from a row of the answer are left out.
 */
export function renderActions(
  { outcome, choices, followUps, showAll }: Answer,
  missing: ShowAll | undefined,
  opened: ReadonlySet<string> = new Set(),
): KnownBlock[] {
  const choose = outcome === 'help' ? 'ask:start' : 'ask:which';
  // Among many grouped choices, none stands out.
  const isGrouped = choices.length > FOLD.choices && choices.some(({ group }) => group !== undefined);
  const buttons = isGrouped ? [] : choices.filter(fitsButton).slice(0, FOLD.choices);
  const further = choices.filter((choice) => !buttons.includes(choice));
  const options = further.filter(fitsOption).slice(0, LIMITS.selectOptions);
  const unoffered = further.length - options.length;
  const whole = missing && showAll ? [choice(missing.label, showAll)].filter(fitsButton) : [];
  const showsAll = missing?.isLarge ? SHOW_LARGE_ACTION : 'ask:all';
  const next = followUps.filter((choice) => fitsButton(choice) && !opened.has(choice.question));
  return [
    ...(unoffered > 0 ? [line(`${unoffered} more fit; type more of the title.`)] : []),
    ...row(buttons.map((choice, index) => button(choice, `${choose}-${index}`))),
    ...row(
      options.length > 0
        ? [menu(choose, isGrouped ? `Choose one of ${options.length}` : `${options.length} more`, options)]
        : [],
    ),
    ...row(withPrimary([...whole.map((choice) => button(choice, showsAll)), ...nextQuestions(next)])),
  ];
}

/** The likeliest next question stands out; a role among others does not. */
function withPrimary([first, ...others]: (Button | StaticSelect)[]): (Button | StaticSelect)[] {
  if (!first) return [];
  const isQuestion = first.type === 'button' && first.value !== first.text.text;
  return [isQuestion ? { ...first, style: 'primary' } : first, ...others];
}

function nextQuestions(choices: readonly Choice[]): (Button | StaticSelect)[] {
  if (choices.length <= FOLD.followUps) {
    return choices.map((choice, index) => button(choice, `ask:next-${index}`));
  }
  const options = choices.filter(fitsOption).slice(0, LIMITS.selectOptions);
  return options.length > 0 ? [menu('ask:next', 'Ask about one of them', options)] : [];
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

/** A menu, in groups if the choices have groups. */
function menu(actionId: string, placeholder: string, choices: readonly Choice[]): StaticSelect {
  const groups = [...new Set(choices.map(({ group }) => group))];
  const entries = groups.some((group) => group === undefined)
    ? { options: choices.map(option) }
    : {
        option_groups: groups.map((group = '') => ({
          label: plain(group, LIMITS.optionText),
          options: choices.filter((each) => each.group === group).map(option),
        })),
      };
  return {
    type: 'static_select',
    action_id: actionId,
    placeholder: plain(placeholder, LIMITS.optionText),
    ...entries,
  };
}

function option({ label, question }: Choice): PlainTextOption {
  return { text: plain(label, LIMITS.optionText), value: question };
}
