import type { Answer, Source } from '../../answers/answer.js';
import { sourceLine } from '../../answers/render-text.js';
import { upkeepLines } from '../../answers/upkeep.js';
import { capital } from '../../text/prose.js';
import {
  type Composition,
  type DocumentBlock,
  headingNode,
  linked,
  list,
  paragraphs,
  plainText,
  remark,
} from './nodes.js';
import { partNodes } from './part-nodes.js';

/** An answer as a document, under its question. */
export function answerAsDocument(question: string, answer: Answer): Composition {
  const { headline, notes, sources, caveat } = answer;
  return {
    title: capital(question.trim()),
    blocks: [
      ...paragraphs(headline),
      ...partNodes(answer, 2),
      ...notes.map((note) => remark(plainText(note))),
      ...sourceNodes(sources, 2),
      ...upkeepLines(sources).map((line) => remark(plainText(line))),
      ...(caveat ? paragraphs(caveat) : []),
    ],
  };
}

/** The sources of facts, with links to the pages whose addresses are known. */
export function sourceNodes(sources: readonly Source[], level: number): DocumentBlock[] {
  if (sources.length === 0) return [];
  return [
    headingNode(level, sources.length === 1 ? 'Source' : 'Sources'),
    list(sources.map((source) => [linked(sourceLine(source), source.url)])),
  ];
}
