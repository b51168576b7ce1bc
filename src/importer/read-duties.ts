import type { RoleEntry } from '../catalog/schema.js';
import { isTitle } from './job-title.js';
import type { Part } from './outline.js';
import type { Statement } from './page.js';
import type { TitleOf } from './role-names.js';

type Duties = NonNullable<RoleEntry['responsibilities']>;

export interface ReadDuties {
  duties?: Duties;
  /** What stands before the items and does not lead up to them: what the role is about. */
  introduction: string[];
  /** Tables, code and what is said after the list: no items. */
  rest: Statement[];
}

const TO_BE_DEFINED = /^(?:to be (?:defined|determined|announced)\b|tbd\b|tba\b)/i;

/** "Extends that of the Partner Specialist Responsibilities". */
const EXTENDS =
  /^extends? (?:that|those|all) of (?:the |an? )?(.+?)(?: (?:role|job))?(?: (?:responsibilities|requirements))?\.?$/i;

/** "All responsibilities of a Staff Engineer, plus:", "Same requirements as the Manager listed above and also:". */
const INCLUDES =
  /^(?:(?:includes )?all (?:of )?(?:the )?|(?:the )?same )(?:responsibilities|requirements) (?:of|for|as) (?:the |an? )?(.+?)(?: (?:listed )?above)?(?: (?:role|level))?(?:,? (?:plus|and also|as well as|with)(?: the (?:below|following))?)?\s*[:.]?$/i;

/**
 * The items of some lists, nested ones after the one they are under, all in the page's words. `titleOf` tells the title
 * of the role on the page that a name means, so that "Extends that of ..." becomes a reference and no item; `own` is the title of the role whose
 * lists they are.
 */
export function readDuties(parts: readonly Part[], titleOf: TitleOf, own?: string): ReadDuties {
  const rest: Statement[] = [];
  const items: string[] = [];
  const introduction: string[] = [];
  let from: string | undefined;
  for (const { section, label } of parts) {
    const first = section.statements.findIndex(({ kind }) => kind === 'item');
    const last = section.statements.findLastIndex(({ kind }) => kind === 'item');
    for (const [index, statement] of section.statements.entries()) {
      const { kind, text } = statement;
      const base = from === undefined && !label ? readExtends(text, titleOf) : undefined;
      const isAfterword = kind === 'paragraph' && first !== -1 && index > last;
      if (kind === 'row' || kind === 'code' || isAfterword) rest.push(statement);
      else if (base && base !== own) from = base;
      else if (kind === 'paragraph' && index < first && !label && isDescription(text))
        introduction.push(text);
      else items.push(label ? `${label.replace(/:$/, '')}: ${text}` : text);
    }
  }
  return { duties: dutiesOf(items, from), introduction, rest };
}

/** "You will:" and "All responsibilities of the role above, plus" are nothing without the items after them. */
function isDescription(text: string): boolean {
  return !/:$|\b(?:following|below|above|plus)\b[^.]*$/i.test(text);
}

/** Only an outright "Extends ..." may name a role of another page: elsewhere the words may mean anything. */
function readExtends(text: string, titleOf: TitleOf): string | undefined {
  const [, name] = EXTENDS.exec(text) ?? [];
  const [, included] = INCLUDES.exec(text) ?? [];
  if (name !== undefined) return titleOf(name) ?? (isTitle(name) && !/ or /.test(name) ? name : undefined);
  return included === undefined ? undefined : titleOf(included);
}

function dutiesOf(items: string[], from: string | undefined): Duties | undefined {
  if (from) return items.length > 0 ? { extends: from, items } : { extends: from };
  const [only, ...others] = items;
  if (only === undefined) return undefined;
  return others.length === 0 && TO_BE_DEFINED.test(only) ? only : items;
}
