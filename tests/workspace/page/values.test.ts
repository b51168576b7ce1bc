import type { KnownBlock, PlainTextOption } from '@slack/types';
import { describe, expect, it } from 'vitest';
import { enteredValues } from '../../../workspace/page/blocks/values.js';

const plain = (text: string) => ({ type: 'plain_text', text }) as const;
const option = (value: string): PlainTextOption => ({ text: plain(value), value });

const BLOCKS: KnownBlock[] = [
  {
    type: 'input',
    block_id: 'name',
    label: plain('Name'),
    element: { type: 'plain_text_input', action_id: 'text' },
  },
  {
    type: 'section',
    block_id: 'level',
    text: plain('Level'),
    accessory: {
      type: 'static_select',
      action_id: 'menu',
      options: [option('senior'), option('staff')],
      initial_option: option('staff'),
    },
  },
  {
    type: 'container',
    title: plain('More'),
    child_blocks: [
      {
        type: 'actions',
        block_id: 'more',
        elements: [
          { type: 'button', action_id: 'go', text: plain('Go') },
          { type: 'checkboxes', action_id: 'parts', options: [option('grade')] },
        ],
      },
    ],
  },
  { type: 'divider' },
];

describe('the values of a form', () => {
  it('start with the initial values of its fields, without buttons', () => {
    expect(enteredValues(BLOCKS, {})).toEqual({
      name: { text: { type: 'plain_text_input', value: null } },
      level: { menu: { type: 'static_select', selected_option: option('staff') } },
      more: { parts: { type: 'checkboxes', selected_options: [] } },
    });
  });

  it('take what people change, and drop the values of blocks that are gone', () => {
    const senior = { type: 'static_select', selected_option: option('senior') };
    const changed = { level: { menu: senior }, gone: { menu: senior } };
    const values = enteredValues(BLOCKS, changed);
    expect(values['level']).toEqual({ menu: senior });
    expect(Object.keys(values)).toEqual(['name', 'level', 'more']);
  });
});
