import type { Catalog } from '../catalog/catalog.js';
import { ALL } from './build.js';
import { describeAsked, describeInWords } from './describe.js';
import { describeCondition } from './description/describe-condition.js';
import { describeFound, describeRoles } from './description/describe-roles.js';
import { describeText } from './description/describe-text.js';
import { joinStyleOf } from './description/join-style.js';
import { inOwnWords } from './description/own-words.js';
import type { QueryWords } from './description/query-words.js';
import type { Speech } from './description/speech.js';
import type { Condition, Query, Roles, TextCondition } from './query.js';

/** Puts parts of a query into words, for the sentences of its answer. */
export interface Speaker {
  query: (query: Query) => string;
  /** The same for a sentence that is only told, and never asked again. */
  told: (query: Query) => string;
  /** "the manager of the Partner Specialist", "roles that are grade 8" */
  roles: (roles: Roles) => string;
  /** The same for a group that turned out to have one member, or many: "the role with the highest grade" */
  found: (roles: Roles, number: 'one' | 'many') => string;
  /** A condition from its verb on, for one role or for many: "is grade 8", "are grade 8". */
  condition: (condition: Condition, of: 'one' | 'many') => string;
  text: (text: TextCondition) => string;
}

export function createSpeaker(catalog: Catalog, usual: QueryWords): Speaker {
  const words = inOwnWords(usual, catalog.architecture);
  const speechFor = (query: Query): Speech => {
    const speech: Speech = {
      catalog,
      words,
      style: joinStyleOf(query),
      isBrief: true,
      describeGroup: (roles) => describeRoles(roles, speech),
    };
    return speech;
  };
  return {
    query: (query) => describeInWords(query, catalog, words),
    told: (query) => describeInWords(query, catalog, words, true),
    roles: (roles) => describeAsked(roles, speechFor({ kind: 'list', roles, columns: [] })),
    found: (roles, number) => describeFound(roles, speechFor({ kind: 'list', roles, columns: [] }), number),
    condition: (condition, of) => {
      const speech = speechFor({ kind: 'whether', of: ALL, quantifier: 'all', claim: condition });
      return describeCondition(condition, speech, { isMany: of === 'many', isClause: false });
    },
    text: (text) => describeText(text, speechFor({ kind: 'statements', of: ALL, text })),
  };
}
