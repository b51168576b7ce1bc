import type { Phrase } from './chart/phrase.js';
import type { AskedClause, ReadMessage } from './messages/separate-clauses.js';
import { COST, type Word } from './words/read-words.js';

/** How a message was read, for those who teach the grammar: its words, its readings with their costs, and the outcome. */
export function explainReading({ asked, setAside }: ReadMessage): string {
  return [...asked.flatMap(explainClause), ...setAside.map((clause) => `set aside: ${clause}`)].join('\n');
}

function explainClause({ text, understood, read }: AskedClause): string[] {
  const head = [`clause: ${text}`];
  const meaning = `  understood as ${understood.kind}${'query' in understood ? `: ${JSON.stringify(understood.query)}` : ''}`;
  if (!read) return [...head, meaning];
  const readings = read.readings
    .slice(0, MOST_READINGS)
    .flatMap(({ kind, cost, phrase }, at) => [
      `  ${at === 0 ? 'surest' : 'reading'} ${kind}, ${explainCost(cost)}: ${JSON.stringify(phrase.value)}`,
      ...explainPhrase(phrase, '    ', read.words),
    ]);
  return [
    ...head,
    ...read.words.map((word) => `  ${word.raw}: ${explainWord(word)}`),
    ...(readings.length > 0 ? readings : ['  no reading covers all words']),
    meaning,
    `  ${read.chart.work} steps${read.chart.exhausted ? ', cut short' : ''}`,
  ];
}

const MOST_READINGS = 6;

function explainWord({ kind, title, isRuleWord, skippable, isUnknown, forms }: Word): string {
  const mended = forms.slice(1).map(({ word }) => word);
  return [
    kind === 'word' ? '' : kind,
    skippable ? 'may be ignored' : '',
    isRuleWord ? 'of questions' : '',
    title
      ? `of titles (${title.readings.map((reading) => reading.join(' ')).join(' or ')}${title.mended ? ', mended' : ''})`
      : '',
    mended.length > 0 ? `perhaps ${mended.join(' or ')}` : '',
    isUnknown ? 'unknown' : '',
  ]
    .filter((part) => part !== '')
    .join(', ');
}

function explainCost(cost: number): string {
  const parts = [
    [Math.floor(cost / COST.unknown), 'unknown title'],
    [Math.floor((cost % COST.unknown) / COST.free), 'word to look for'],
    [Math.floor((cost % COST.free) / COST.mended), 'word mended'],
    [cost % COST.mended, 'word of the data'],
  ] as const;
  const said = parts
    .filter(([number]) => number > 0)
    .map(([number, noun]) => `${number} ${noun}${number > 1 ? 's' : ''}`);
  return said.length > 0 ? said.join(', ') : 'as it stands';
}

function explainPhrase(
  { type, start, end, rule, parts }: Phrase,
  indent: string,
  words: readonly Word[],
): string[] {
  const text = words
    .slice(start, end)
    .map(({ raw }) => raw)
    .join(' ');
  return [
    `${indent}${type} “${text}”${rule ? '' : ' (known)'}`,
    ...parts.flatMap((part) => explainPhrase(part, `${indent}  `, words)),
  ];
}
