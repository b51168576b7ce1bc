import type { CallToolResult } from '@modelcontextprotocol/server';
import * as z from 'zod';
import { type Answer, OUTCOMES } from '../answers/answer.js';
import { basicPart } from '../answers/parts/basic-part.js';
import { cellText } from '../answers/parts/cell.js';
import type { Part } from '../answers/parts/part.js';
import { renderText } from '../answers/render-text.js';
import { gradeLabelOf } from '../answers/wording.js';

const question = z.object({ label: z.string(), question: z.string() });

const part = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('text'), text: z.string() }),
  z.object({ kind: z.literal('facts'), facts: z.array(z.object({ label: z.string(), value: z.string() })) }),
  z.object({
    kind: z.literal('list'),
    heading: z.string().optional(),
    items: z.array(z.string()),
    indents: z.array(z.number()).optional().describe('How far in each item stands, in steps.'),
  }),
  z.object({
    kind: z.literal('table'),
    caption: z.string(),
    columns: z.array(z.string()),
    rows: z.array(z.array(z.string())),
  }),
]);

/** What every tool returns beside its text. */
export const resultSchema = z.object({
  outcome: z
    .enum(OUTCOMES)
    .describe(
      'answered; not_documented: the role is known, and its page does not state the fact; ambiguous: ask which of the choices is meant; not_found; not_understood; help.',
    ),
  read: z.array(z.string()).describe('What was understood, each question as the one sentence that asks it.'),
  headline: z.string().describe('The fact in one line, to quote as it is.'),
  roles: z
    .array(
      z.object({
        id: z.string(),
        title: z.string(),
        family: z.string(),
        grade: z.string().optional().describe('As people write it; absent if the page states none.'),
      }),
    )
    .describe('The role asked about first, then others that the answer names.'),
  parts: z.array(part).describe('The detail.'),
  notes: z.array(z.string()),
  sources: z
    .array(
      z.object({
        page: z.string(),
        section: z.string().optional(),
        url: z.string().optional(),
        date: z.string().optional().describe('When the page was last changed.'),
      }),
    )
    .describe('The pages that state it.'),
  choices: z.array(question).describe('The choices, if it is not clear what is meant.'),
  follow_ups: z.array(question).describe('What people ask next; pass a question to the tool ask.'),
  page: z.string().optional().describe('The address of the page about the subject on the site of Rolecall.'),
  caveat: z.string().optional().describe('A warning about the whole catalogue; pass it on.'),
  conversation: z
    .string()
    .optional()
    .describe('Pass it with the next question, so that it may be a follow-up.'),
});

type Structured = z.infer<typeof resultSchema>;

/** What a tool found. */
export interface ToolAnswer {
  answer: Answer;
  read: readonly string[];
  /** The text for the model, if it is not the text of the answer. */
  text?: string;
  conversation?: string;
}

/** An answer as the result of a tool: as text for a model, and as data. */
export function toResult({ answer, read, text, conversation }: ToolAnswer): CallToolResult {
  const structuredContent: Structured = {
    outcome: answer.outcome,
    read: [...read],
    headline: answer.headline,
    roles: answer.roles.map((role) => ({
      id: role.id,
      title: role.title,
      family: role.family,
      grade: gradeLabelOf(role),
    })),
    parts: answer.parts.flatMap(plainPart),
    notes: [...answer.notes],
    sources: answer.sources.map(({ page, section, url, date }) => ({ page, section, url, date })),
    choices: answer.choices.map(({ label, question: asked }) => ({ label, question: asked })),
    follow_ups: answer.followUps.map(({ label, question: asked }) => ({ label, question: asked })),
    page: answer.subject?.links?.page,
    caveat: answer.caveat,
    conversation,
  };
  return { content: [{ type: 'text', text: text ?? renderText(answer) }], structuredContent };
}

/** A part with its values as texts. */
function plainPart(whole: Part): Structured['parts'] {
  const one = whole.kind === 'table' ? whole : basicPart(whole);
  switch (one.kind) {
    case 'text':
      return [{ kind: 'text', text: one.text }];
    case 'copy':
      return one.aside ? [] : [{ kind: 'text', text: one.text }];
    case 'facts':
      return [
        { kind: 'facts', facts: one.facts.map(({ label, value }) => ({ label, value: cellText(value) })) },
      ];
    case 'list':
      return [
        {
          kind: 'list',
          heading: one.heading,
          items: [...one.items],
          indents: one.indents && [...one.indents],
        },
      ];
    case 'table':
      return [
        {
          kind: 'table',
          caption: one.caption,
          columns: [...one.columns],
          rows: one.rows.map((row) => row.map(cellText)),
        },
      ];
    case 'comparison':
      return [
        {
          kind: 'table',
          caption: one.caption,
          columns: ['', one.from.title, one.to.title],
          rows: one.rows.map(({ label, from, to }) => [label, cellText(from), cellText(to)]),
        },
      ];
  }
}
