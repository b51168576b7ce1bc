import { evaluate } from '../queries/evaluate.js';
import type { Query } from '../queries/query.js';
import type { Found, World } from './found.js';
import { answerCommon } from './results/answer-common.js';
import { answerComparison } from './results/answer-comparison.js';
import { answerDistance } from './results/answer-distance.js';
import { answerDocument } from './results/answer-document.js';
import { answerExists } from './results/answer-exists.js';
import { answerFacts } from './results/answer-facts.js';
import { answerFamilies, answerFamilyFacts } from './results/answer-families.js';
import { answerMeaning, answerOrder } from './results/answer-meaning.js';
import { answerSteps } from './results/answer-steps.js';
import { answerWhich } from './results/answer-which.js';
import { answerBestGroup } from './results/divisions/answer-best-group.js';
import { answerGroupOrder } from './results/divisions/answer-group-order.js';
import { answerGroups } from './results/divisions/answer-groups.js';
import { answerSummary } from './results/divisions/answer-summary.js';
import { answerCount } from './results/lists/answer-count.js';
import { answerList } from './results/lists/answer-list.js';
import { answerInLists } from './results/statements/answer-in-lists.js';
import { answerStatements } from './results/statements/answer-statements.js';
import { answerWhether } from './results/whether/answer-whether.js';

/** Evaluates a query, and puts its result into findings. */
export function answerQuery(query: Query, world: World): Found {
  switch (query.kind) {
    case 'facts':
      return answerFacts(query, evaluate(query, world), world);
    case 'list':
      return answerList(query, evaluate(query, world), world);
    case 'count':
      return answerCount(query, evaluate(query, world), world);
    case 'groups':
      return answerGroups(query, evaluate(query, world), world);
    case 'best_group':
      return answerBestGroup(query, evaluate(query, world), world);
    case 'summary':
      return answerSummary(query, evaluate(query, world), world);
    case 'whether':
      return answerWhether(query, evaluate(query, world), world);
    case 'exists':
      return answerExists(query, evaluate(query, world), world);
    case 'compare':
      return answerComparison(query, evaluate(query, world), world);
    case 'common':
      return answerCommon(query, evaluate(query, world), world);
    case 'which':
      return answerWhich(evaluate(query, world), world);
    case 'group_order':
      return answerGroupOrder(query, evaluate(query, world), world);
    case 'distance':
      return answerDistance(query, evaluate(query, world), world);
    case 'steps':
      return answerSteps(query, evaluate(query, world), world);
    case 'statements':
      return answerStatements(query, evaluate(query, world), world);
    case 'in_list':
      return answerInLists(query, evaluate(query, world), world);
    case 'document':
      return answerDocument(query, evaluate(query, world), world);
    case 'family_facts':
      return answerFamilyFacts(evaluate(query, world), world);
    case 'families':
      return answerFamilies(world);
    case 'meaning':
      return answerMeaning(query, evaluate(query, world), world);
    case 'order':
      return answerOrder(evaluate(query, world), world);
  }
}
