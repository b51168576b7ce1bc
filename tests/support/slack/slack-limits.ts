import type { HomeView, KnownBlock, ModalView } from '@slack/types';
import type { ChartBlock } from '../../../src/slack/blocks/parts/chart-block.js';

/** The faults for which Slack would refuse a view: it holds more blocks than a message, but no tables. */
export function viewRefusals(view: ModalView | HomeView): string[] {
  const { blocks, private_metadata: metadata = '' } = view;
  const names = view.type === 'modal' ? [view.title, view.submit, view.close] : [];
  return [
    ...names.flatMap((name) => (name ? sized('view title', name.text, 24) : [])),
    ...(metadata.length > 3000 ? ['metadata'] : []),
    ...(blocks.some(({ type }) => type === 'table') ? ['a table'] : []),
    ...(blocks.length > 100 ? [`${blocks.length} blocks`] : []),
    ...(blocks as KnownBlock[]).flatMap(refusalsIn),
  ];
}

/** The faults for which Slack would refuse a message, by its published limits. Independent of the code that keeps them. */
export function refusals(blocks: readonly KnownBlock[]): string[] {
  const tables = blocks.filter(({ type }) => type === 'table' || type === 'data_table').length;
  const size = textsIn(blocks).join('').length;
  const ids = blocks.flatMap((block) => (block.type === 'actions' ? block.elements.map(actionId) : []));
  return [
    ...(blocks.length > 50 ? [`${blocks.length} blocks`] : []),
    ...(tables > 1 ? [`${tables} tables`] : []),
    ...(size > 9000 ? [`${size} characters`] : []),
    ...(new Set(ids).size < ids.length ? ['an action_id twice'] : []),
    ...blocks.flatMap(refusalsIn),
  ];
}

function actionId(element: object): string {
  return 'action_id' in element ? String(element.action_id) : '';
}

function chartRefusals({ title, chart }: ChartBlock): string[] {
  const [series] = chart.series;
  const labels = series?.data.map(({ label }) => label) ?? [];
  return [
    ...sized('chart title', title, 50),
    ...labels.flatMap((label) => sized('chart label', label, 20)),
    ...(JSON.stringify(labels) === JSON.stringify(chart.axis_config.categories) ? [] : ['chart categories']),
    ...(new Set(labels).size === labels.length ? [] : ['a chart label twice']),
  ];
}

function refusalsIn(block: KnownBlock | ChartBlock): string[] {
  switch (block.type) {
    case 'rich_text':
      return block.elements.length === 0
        ? ['an empty rich text']
        : sized('rich text', textsIn(block).join(''), 3200);
    case 'context':
      return [
        ...(block.elements.length > 10 || block.elements.length === 0 ? ['context elements'] : []),
        ...textsIn(block).flatMap((text) => sized('context text', text, 3000)),
      ];
    case 'actions':
      return [
        ...(block.elements.length > 25 ? ['action elements'] : []),
        ...block.elements.flatMap(elementRefusals),
      ];
    case 'table':
      return tableRefusals(block.rows as readonly (readonly object[])[], 100);
    case 'data_table':
      return [
        ...sized('caption', block.caption, 150),
        ...(block.rows.length < 2 ? ['no rows'] : []),
        ...tableRefusals(block.rows as readonly (readonly object[])[], 101),
      ];
    case 'container':
      return [
        ...sized('container title', textsIn(block.title).join(''), 150),
        ...(block.child_blocks.length > 10 || block.child_blocks.length === 0 ? ['container blocks'] : []),
        ...block.child_blocks.flatMap(refusalsIn),
      ];
    case 'header':
      return sized('header', block.text.text, 150);
    case 'section':
      return [
        ...textsIn(block.text).flatMap((text) => sized('section text', text, 3000)),
        ...(block.accessory ? elementRefusals(block.accessory) : []),
      ];
    case 'input':
      return [...sized('label', block.label.text, 2000), ...elementRefusals(block.element)];
    case 'context_actions':
      return block.elements.length > 5 ? ['context actions'] : block.elements.flatMap(thumbRefusals);
    case 'data_visualization':
      return chartRefusals(block);
    case 'divider':
      return [];
    default:
      return [`an unexpected ${block.type} block`];
  }
}

function elementRefusals(element: object): string[] {
  const { text, value, options, accessibility_label } = element as {
    text?: { text: string };
    value?: string;
    options?: Option[];
    accessibility_label?: string;
  };
  return [
    ...nameFaults(text?.text ?? '', accessibility_label),
    ...(text ? sized('button text', text.text, 75) : []),
    ...(value === undefined ? [] : sized('button value', value, 2000)),
    ...(options && (options.length > 100 || options.length === 0) ? ['options'] : []),
    ...(options ?? []).flatMap((option) => [
      ...sized('option text', option.text.text, 75),
      ...sized('option value', option.value, 75),
    ]),
  ];
}

/** Slack accepts any name, but people who use voice control say the text on the button. */
function nameFaults(text: string, name: string | undefined): string[] {
  if (name === undefined) return [];
  const isSaid = name.toLowerCase().includes(text.replace('…', '').toLowerCase());
  return [...sized('accessible name', name, 75), ...(isSaid ? [] : [`“${name}” for “${text}”`])];
}

function thumbRefusals(element: object): string[] {
  const { positive_button, negative_button } = element as Record<string, object>;
  return [positive_button, negative_button].flatMap((button) => (button ? elementRefusals(button) : []));
}

interface Option {
  text: { text: string };
  value: string;
}

function tableRefusals(rows: readonly (readonly object[])[], most: number): string[] {
  const texts = textsIn(rows);
  return [
    ...(rows.length > most ? ['table rows'] : []),
    ...(rows.some((row) => row.length > 20 || row.length !== rows[0]?.length) ? ['table columns'] : []),
    ...(texts.some((text) => text === '') ? ['an empty cell'] : []),
    ...(texts.join('').length > 10_000 ? ['table characters'] : []),
  ];
}

function sized(what: string, text: string, limit: number): string[] {
  return text.length === 0 || text.length > limit ? [`${what} of ${text.length}`] : [];
}

/** Every text anywhere in a piece of Block Kit. */
export function textsIn(piece: unknown): string[] {
  if (Array.isArray(piece)) return piece.flatMap(textsIn);
  if (typeof piece !== 'object' || piece === null) return [];
  return Object.entries(piece).flatMap(([key, value]) =>
    key === 'text' && typeof value === 'string' ? [value] : textsIn(value),
  );
}
