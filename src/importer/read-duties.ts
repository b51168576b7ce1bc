import type { RoleEntry } from '../catalog/schema.js';
import type { Part } from './outline.js';
import type { Statement } from './page.js';

type Duties = NonNullable<RoleEntry['responsibilities']>;

export interface ReadDuties {
  duties?: Duties;
  /** Tables and code, which are no items. */
  rest: Statement[];
}

const TO_BE_DEFINED = /^(?:to be (?:defined|determined|announced)\b|tbd\b|tba\b)/i;

/** "Extends that of the Partner Specialist Responsibilities", "All responsibilities of a Staff Engineer, plus:". */
const EXTENDS =
  /^(?:extends? (?:that|those|all) of|(?:all|same|includes all) (?:of )?(?:the )?(?:responsibilities|requirements) (?:of|for|as)|everything in)\s+(?:the |an? )?(.+?)(?:'s)?(?: (?:role|job|position))?(?: (?:responsibilities|requirements))?(?: role| level)?[,;]?(?: (?:plus|and|with|as well as)\b.*)?\s*[:.]?$/i;

/** The title that an item extends, if it says so. */
export function readExtends(text: string): string | undefined {
  return EXTENDS.exec(text)?.[1]?.trim();
}

/**
 * The items of some lists, nested ones after the one they are under, all in the page's words. `extended` tells the
 * title of the role that a name in "Extends that of ..." means; a name it does not know leaves the item as it is.
 */
export function readDuties(parts: readonly Part[], extended: (name: string) => string | undefined): ReadDuties {
  const rest: Statement[] = [];
  const items: string[] = [];
  let from: string | undefined;
  for (const { section, label } of parts) {
    for (const statement of section.statements) {
      const { kind, text } = statement;
      const base = from === undefined && !label ? readExtends(text) : undefined;
      if (kind === 'row' || kind === 'code') rest.push(statement);
      else if (base && extended(base)) from = extended(base);
      else items.push(label ? `${label.replace(/:$/, '')}: ${text}` : text);
    }
  }
  return { duties: dutiesOf(items, from), rest };
}

function dutiesOf(items: string[], from: string | undefined): Duties | undefined {
  if (from) return items.length > 0 ? { extends: from, items } : { extends: from };
  const [only, ...others] = items;
  if (only === undefined) return undefined;
  return others.length === 0 && TO_BE_DEFINED.test(only) ? only : items;
}
