import { withoutNumeral } from '../../language/job-titles.js';
import { splitCode } from '../../language/level-codes.js';
import { fullTitle } from '../../language/titles/page-names.js';
import { type Datum, textAt } from './datum.js';

/** Keys whose values name a level. */
export const LEVEL = /^(?:level|levels|role|grade|step|milestone)(?:[_ ]?(?:id|code|name|number))?$/i;

/** The title of a level that a job lists: "L4 - Junior Baker II" for "L4 - Junior II" of a Baker. */
export function levelOfJob(level: string, code: string | undefined, job: string): string {
  const word = withoutNumeral(level);
  const title = level === '' ? job : `${fullTitle(word, job)}${level.slice(word.length)}`;
  return code === undefined ? title : `${code} - ${title}`;
}

/** The title beside the code of a level, in one value: "L1 - Junior Baker". */
export function titleAfterCode(value: Datum): string | undefined {
  const level = textAt(value, (key) => LEVEL.test(key));
  const { title, code } = splitCode(level ?? '');
  return code !== undefined && title !== '' ? level : undefined;
}

/** A number alone is a level: "Level 3". */
export function headingOfCode(code: string): string {
  return /^\d+$/.test(code) ? `Level ${code}` : code;
}
