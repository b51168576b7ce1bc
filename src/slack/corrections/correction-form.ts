import type { InputBlock, ModalView, PlainTextOption } from '@slack/types';
import type { StatedValue } from '../../corrections/stated-values.js';
import { cut, LIMITS } from '../blocks/limits.js';
import { type FormTexts, renderForm } from '../blocks/modal.js';
import { plain } from '../blocks/plain-text.js';
import { line } from '../blocks/rich-text.js';

export const CORRECTION_FORM = 'correction';
export const CORRECTION_CHOICE = 'correction-choice';

/** The value that a form corrects. Slack keeps this with the form. */
export interface Correcting {
  /** The id of the role. */
  role: string;
  /** The facts that were asked. */
  asked: readonly string[];
  /** The index of the chosen value among those that the file states. */
  at: number;
  /** The beginning of that value, to notice that the file has changed since. */
  begins: string;
}

const LONGEST_BEGINNING = 200;
const LONGEST_TEXT = 3000;

export interface CorrectionFormParts {
  title: string;
  values: readonly StatedValue[];
  correcting: Omit<Correcting, 'begins'>;
  /** What the correction becomes: "a merge request". */
  goesTo: string;
  /** Whether the name of the person goes with it. */
  isNamed: boolean;
}

/** A form to correct a text of the page. If the page states several, a menu chooses one. */
export function renderCorrectionForm({
  title,
  values,
  correcting,
  goesTo,
  isNamed,
}: CorrectionFormParts): ModalView {
  const { at } = correcting;
  const value = values[at] ?? values[0];
  const text = value?.text ?? '';
  const metadata: Correcting = { ...correcting, begins: beginningOf(text) };
  return renderForm(
    {
      title: 'Suggest a correction',
      submit: 'Send',
      callbackId: CORRECTION_FORM,
      metadata: JSON.stringify(metadata),
    },
    [
      line(`This is what the page states about the ${title}. Correct it; your text becomes ${goesTo}.`),
      ...(values.length > 1 ? [choiceOf(values, at)] : []),
      wantedInput(value?.label ?? '', text, at),
      whyInput(isNamed),
    ],
  );
}

function wantedInput(label: string, text: string, at: number): InputBlock {
  const isLong = text.length > LONGEST_TEXT;
  return {
    type: 'input',
    // Each value has its own block, since Slack keeps what was typed into a block.
    block_id: `wanted-${at}`,
    label: plain(label, LIMITS.optionText),
    element: {
      type: 'plain_text_input',
      action_id: 'wanted',
      multiline: text.length > LIMITS.optionText,
      max_length: LONGEST_TEXT,
      ...(!isLong && { initial_value: text }),
    },
  };
}

function whyInput(isNamed: boolean): InputBlock {
  return {
    type: 'input',
    block_id: 'why',
    optional: true,
    label: plain('Reason, or where this is documented', LIMITS.optionText),
    hint: plain(isNamed ? 'Your name goes with it.' : 'Your name does not go with it.', LIMITS.label),
    element: { type: 'plain_text_input', action_id: 'why', multiline: true, max_length: 1000 },
  };
}

/** The start of a text, to recognise it by. */
export function beginningOf(text: string): string {
  return text.slice(0, LONGEST_BEGINNING);
}

function choiceOf(values: readonly StatedValue[], at: number): InputBlock {
  const options = values.slice(0, LIMITS.selectOptions).map(optionFor);
  const chosen = options[at];
  return {
    type: 'input',
    block_id: 'choice',
    dispatch_action: true,
    label: plain('What is wrong', LIMITS.optionText),
    element: {
      type: 'static_select',
      action_id: CORRECTION_CHOICE,
      options,
      ...(chosen && { initial_option: chosen }),
    },
  };
}

function optionFor({ label, text }: StatedValue, at: number): PlainTextOption {
  return { text: plain(cut(`${label}: ${text}`, LIMITS.optionText), LIMITS.optionText), value: String(at) };
}

/** Reads the text and the reason from a submitted form; each is empty if it was left out. */
export function readCorrectionForm(values: FormTexts, at: number): { wanted: string; why: string } {
  return {
    wanted: values[`wanted-${at}`]?.['wanted']?.value?.trim() ?? '',
    why: values['why']?.['why']?.value?.trim() ?? '',
  };
}
