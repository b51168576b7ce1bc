import { evaluate } from '../queries/evaluate.js';
import type { Query } from '../queries/query.js';
import type { Result } from '../queries/result.js';
import type { Found, World } from './found.js';
import { answerComparison } from './results/answer-comparison.js';
import { answerDistance } from './results/answer-distance.js';
import { answerDocument } from './results/answer-document.js';
import { answerFacts } from './results/answer-facts.js';
import { answerFamilies, answerFamilyFacts } from './results/answer-families.js';
import { answerBestGroup, answerGroups, answerSummary } from './results/answer-groups.js';
import { answerCount, answerList } from './results/answer-list.js';
import { answerMeaning, answerOrder } from './results/answer-meaning.js';
import { answerStatements } from './results/answer-statements.js';
import { answerSteps } from './results/answer-steps.js';
import { answerExists, answerWhether } from './results/answer-whether.js';
import { answerWhich } from './results/answer-which.js';

type Got<Kind extends Result['kind']> = Extract<Result, { kind: Kind }>;

/** What the catalogue says to a query. */
export function answerQuery(query: Query, world: World): Found {
  const result = evaluate(query, world);
  switch (query.kind) {
    case 'facts':
      return answerFacts(query, result as Got<'facts'>, world);
    case 'list':
      return answerList(query, result as Got<'list'>, world);
    case 'count':
      return answerCount(query, result as Got<'count'>, world);
    case 'groups':
      return answerGroups(query, result as Got<'groups'>, world);
    case 'best_group':
      return answerBestGroup(query, result as Got<'best_group'>, world);
    case 'summary':
      return answerSummary(query, result as Got<'summary'>, world);
    case 'whether':
      return answerWhether(query, result as Got<'whether'>, world);
    case 'exists':
      return answerExists(query, result as Got<'exists'>, world);
    case 'compare':
      return answerComparison(query, result as Got<'compare'>, world);
    case 'which':
      return answerWhich(result as Got<'which'>, world);
    case 'distance':
      return answerDistance(query, result as Got<'distance'>, world);
    case 'steps':
      return answerSteps(query, result as Got<'steps'>, world);
    case 'statements':
      return answerStatements(query, result as Got<'statements'>, world);
    case 'document':
      return answerDocument(query, result as Got<'document'>, world);
    case 'family_facts':
      return answerFamilyFacts(result as Got<'family_facts'>, world);
    case 'families':
      return answerFamilies(world);
    case 'meaning':
      return answerMeaning(query, result as Got<'meaning'>, world);
    case 'order':
      return answerOrder(result as Got<'order'>, world);
  }
}
