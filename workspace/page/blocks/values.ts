import type { KnownBlock, Option } from '@slack/types';
import type { Values } from '../../protocol.js';

/** Anything that can be clicked or filled in, loosely: its kind says which of these it has. */
export interface Element {
  type: string;
  action_id?: string;
  options?: Option[];
  option_groups?: { label: { text: string }; options: Option[] }[];
  initial_option?: Option;
  initial_options?: Option[];
  initial_value?: string;
  initial_date?: string;
  initial_time?: string;
  placeholder?: { text: string };
  min_query_length?: number;
  multiline?: boolean;
  min_length?: number;
  max_length?: number;
  text?: { text: string };
  value?: string;
  url?: string;
  style?: string;
  accessibility_label?: string;
  confirm?: { title: { text: string }; text: { text: string } };
  positive_button?: { text: { text: string }; value: string; accessibility_label?: string };
  negative_button?: { text: { text: string }; value: string; accessibility_label?: string };
}

/** The value of an element, as Slack writes it in a view's state. */
export interface Value {
  type: string;
  selected_option?: Option | null;
  selected_options?: Option[];
  value?: string | null;
  selected_date?: string | null;
  selected_time?: string | null;
}

/** The value of an untouched element; undefined for elements without one, such as buttons. */
export function initialValue(element: Element): Value | undefined {
  const { type, initial_option = null, initial_options = [], initial_value = null } = element;
  switch (type) {
    case 'static_select':
    case 'external_select':
    case 'radio_buttons':
      return { type, selected_option: initial_option };
    case 'multi_static_select':
    case 'multi_external_select':
    case 'checkboxes':
      return { type, selected_options: initial_options };
    case 'plain_text_input':
    case 'email_text_input':
    case 'url_text_input':
    case 'number_input':
      return { type, value: initial_value };
    case 'datepicker':
      return { type, selected_date: element.initial_date ?? null };
    case 'timepicker':
      return { type, selected_time: element.initial_time ?? null };
    default:
      return undefined;
  }
}

/** All input in these blocks, changed or not. */
export function enteredValues(blocks: readonly KnownBlock[], changed: Values): Values {
  const values: Values = {};
  for (const { blockId, element } of blocks.flatMap(elementsIn)) {
    const actionId = element.action_id ?? '';
    const value = changed[blockId]?.[actionId] ?? initialValue(element);
    if (value) values[blockId] = { ...values[blockId], [actionId]: value };
  }
  return values;
}

function elementsIn(block: KnownBlock): { blockId: string; element: Element }[] {
  const within = (elements: readonly unknown[]) =>
    elements.map((element) => ({ blockId: block.block_id ?? '', element: element as Element }));
  switch (block.type) {
    case 'actions':
    case 'context_actions':
      return within(block.elements);
    case 'input':
      return within([block.element]);
    case 'section':
      return block.accessory ? within([block.accessory]) : [];
    case 'container':
      return block.child_blocks.flatMap(elementsIn);
    default:
      return [];
  }
}
