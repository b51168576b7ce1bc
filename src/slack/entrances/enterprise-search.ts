import type { AllMiddlewareArgs, Logger, SlackEventMiddlewareArgs } from '@slack/bolt';
import type { Answer } from '../../answers/answer.js';
import { renderText } from '../../answers/render-text.js';
import type { Catalog } from '../../catalog/catalog.js';
import { distinctBy } from '../../collections.js';
import type { Rolecall } from '../../rolecall.js';
import { orApologise } from '../errors.js';
import { noteAnswer } from '../note-answer.js';
import { entityReference } from '../work-objects/role-entity.js';

/** The function that Slack's search calls. */
export const SEARCH_FUNCTION = 'search_roles';

type SearchArgs = SlackEventMiddlewareArgs<'function_executed'> & AllMiddlewareArgs;

/** Slack takes no more. */
const MOST_RESULTS = 50;

/** One thing found, as Slack shows it. */
interface SearchResult {
  external_ref: { id: string; type: 'role' | 'family' };
  title: string;
  description: string;
  link: string;
  /** YYYY-MM-DD */
  date_updated: string;
  content: string;
}

/** Finds roles for Slack's own search: what a question is about, then the roles whose titles fit. */
export function searchRoles(rolecall: () => Rolecall, logger: Logger) {
  return async ({ inputs, complete, fail }: SearchArgs): Promise<void> => {
    const query = typeof inputs['query'] === 'string' ? inputs['query'] : '';
    await orApologise(async () => {
      const results = resultsOf(query, rolecall());
      await complete({ outputs: { search_results: results } });
      noteAnswer(logger, results.length > 0 ? 'answered' : 'not_found');
    }, [{ send: ({ text }) => fail({ error: text }) }]);
  };
}

function resultsOf(query: string, { ask, answer, findRoles, catalog, loadedAt }: Rolecall): SearchResult[] {
  const asked = ask(query);
  const answers = [
    ...(asked.outcome === 'answered' ? [asked] : []),
    ...findRoles(query)
      .slice(0, MOST_RESULTS)
      .map(({ id }) => answer({ kind: 'facts', facts: ['overview'], of: { kind: 'one', role: id } })),
  ];
  const results = answers.flatMap((each) => resultOf(each, catalog, loadedAt));
  return distinctBy(results, ({ link }) => link).slice(0, MOST_RESULTS);
}

/** Only what has a page to open is a result. */
function resultOf(answer: Answer, catalog: Catalog, loadedAt: Date): SearchResult[] {
  const { subject, headline } = answer;
  if (!subject?.links) return [];
  const { kind, id, name, links } = subject;
  const family = kind === 'role' ? catalog.roleById.get(id)?.family : catalog.familyById.get(id);
  return [
    {
      external_ref: { id: entityReference(id), type: kind },
      title: name,
      description: headline,
      link: links.page,
      date_updated: family?.source.date ?? loadedAt.toISOString().slice(0, 10),
      content: renderText(answer),
    },
  ];
}
