import type { Button } from '@slack/types';
import type { Correction } from '../../corrections/correction.js';
import type { Refused } from '../../corrections/corrections.js';
import { fallbackText } from '../blocks/escape.js';
import { LIMITS } from '../blocks/limits.js';
import type { Message } from '../blocks/message.js';
import { plain } from '../blocks/plain-text.js';
import { boldSection, clean, labelled, line, richSection, richText } from '../blocks/rich-text.js';

export const CORRECT_ACTION = 'correct';

/** "Suggest a correction", with the id of the role and the facts asked as its value; no button if they are too long. */
export function correctButton(role: string, asked: readonly string[]): Button[] {
  const value = JSON.stringify([role, ...asked]);
  if (value.length > LIMITS.buttonValue) return [];
  return [
    {
      type: 'button',
      action_id: CORRECT_ACTION,
      text: plain('Suggest a correction', LIMITS.buttonText),
      accessibility_label: 'Suggest a correction to what the page states',
      value,
    },
  ];
}

/** A correction as a message to the maintainers, for a bot without a repository to propose it to. */
export function renderCorrection({ role, value, wanted, why, by, file }: Correction): Message {
  const title = `A correction to the ${role}`;
  const facts = [
    { label: value.label, value: value.text },
    { label: 'Should be', value: wanted },
    ...(why ? [{ label: 'Why', value: why }] : []),
    { label: 'File', value: file },
    ...(by ? [{ label: 'From', value: by }] : []),
  ];
  return {
    text: fallbackText([title, ...facts.map((fact) => `${fact.label}: ${fact.value}`)].join('\n')),
    blocks: [
      richText([
        boldSection(title),
        {
          type: 'rich_text_list',
          style: 'bullet',
          elements: facts.map((fact) => labelled(fact.label, fact.value)),
        },
      ]),
    ],
  };
}

/** Thanks for a correction, with its address. */
export function renderProposed(address: string): Message {
  const text = 'Thank you. The maintainers of the catalogue decide on it here: ';
  return {
    text: fallbackText(`${text}${address}`),
    blocks: [
      richText([
        richSection([
          { type: 'text', text: clean(text) },
          { type: 'link', url: address, text: clean(address) },
        ]),
      ]),
    ],
    title: 'Thank you',
  };
}

export function renderPassedOn(): Message {
  const text = 'Thank you. This went to the maintainers of the catalogue.';
  return { text, blocks: [line(text)], title: 'Thank you' };
}

/** Why a correction was not sent. */
export function describeRefusal(sent: Refused): string {
  switch (sent.kind) {
    case 'changed':
      return 'The page has changed since, and no longer states this. Please ask again.';
    case 'shared':
      return 'Several places in the file share this text, so it cannot be changed here. Please tell whoever maintains the file.';
    case 'problems': {
      const [first] = sent.problems;
      return `The catalogue would not load with this text: ${first ? `${first.message}. ${first.fix}` : 'it has an error'}.`;
    }
  }
}
