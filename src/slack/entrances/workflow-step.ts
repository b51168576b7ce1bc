import type { AllMiddlewareArgs, Logger, SlackEventMiddlewareArgs } from '@slack/bolt';
import type { Answer, Outcome } from '../../answers/answer.js';
import { renderText } from '../../answers/render-text.js';
import { gradeLabelOf } from '../../answers/wording.js';
import type { Rolecall } from '../../rolecall.js';
import { orApologise } from '../errors.js';
import { noteAnswer } from '../note-answer.js';

export const LOOK_UP_STEP = 'look_up_role';

type StepArgs = SlackEventMiddlewareArgs<'function_executed'> & AllMiddlewareArgs;

/** Looks up a role for a workflow. The workflow fails with a clear message if the text names no single role. */
export function runLookUpStep(rolecall: () => Rolecall, logger: Logger) {
  return async ({ inputs, complete, fail }: StepArgs): Promise<void> => {
    const role = textOf(inputs['role']);
    const fact = textOf(inputs['fact']);
    await orApologise(async () => {
      const result = lookUp(rolecall(), role, fact);
      if (result.kind === 'found') await complete({ outputs: result.outputs });
      else await fail({ error: result.why });
      noteAnswer(logger, result.outcome);
    }, [{ send: ({ text }) => fail({ error: text }) }]);
  };
}

type StepResult = { outcome: Outcome } & (
  | { kind: 'found'; outputs: Record<'text' | 'title' | 'grade' | 'manager' | 'link', string> }
  | { kind: 'refused'; why: string }
);

/** Asks for the fact with the role's full title, so that the words of the fact cannot change the role. */
function lookUp({ ask, catalog, questionFor }: Rolecall, role: string, fact: string): StepResult {
  const overview = ask(role);
  const [found] = overview.roles;
  if (overview.intents[0] !== 'overview' || overview.outcome !== 'answered' || !found) {
    return { kind: 'refused', outcome: overview.outcome, why: whyNot(overview, role) };
  }
  const answer = fact === '' ? overview : ask(questionFor(fact, found.title));
  if (answer.roles[0]?.id !== found.id)
    return { kind: 'refused', outcome: 'not_understood', why: `“${fact}” is not a fact about a role.` };
  const reportsTo = catalog.roleById.get(found.id)?.reportsTo;
  const outputs = {
    text: renderText(answer),
    title: found.title,
    grade: gradeLabelOf(found) ?? NOT_STATED,
    manager: reportsTo?.managers.join(reportsTo.toAll ? ' and ' : ' or ') ?? NOT_STATED,
    link: answer.sources.find(({ url }) => url !== undefined)?.url ?? NOT_STATED,
  };
  return { kind: 'found', outcome: answer.outcome, outputs };
}

const NOT_STATED = 'not stated';

/** Readable at a glance. */
const MOST_TITLES = 5;

function whyNot({ outcome, headline, choices }: Answer, role: string): string {
  if (outcome !== 'ambiguous' && outcome !== 'not_found') return `“${role}” names no single role.`;
  const titles = choices.slice(0, MOST_TITLES).map(({ label }) => label);
  const more = choices.length > MOST_TITLES ? '; and others' : '';
  return titles.length === 0 ? headline : `${headline} ${titles.join('; ')}${more}.`;
}

function textOf(input: unknown): string {
  return typeof input === 'string' ? input.trim() : '';
}
