import { withoutNumeral } from '../../language/job-titles.js';
import { splitCode } from '../../language/level-codes.js';
import { fullTitle } from '../../language/titles/page-names.js';
import { type Datum, textAt } from './datum.js';
import { spoken } from './items-of-value.js';

/** Keys whose values name a level. */
export const LEVEL = /^(?:level|levels|role|grade|step|milestone)(?:[_ ]?(?:id|code|name|number))?$/i;

/** The title of a level that a job lists: "L4 - Junior Baker II" for "L4 - Junior II" of a Baker. */
export function levelOfJob(level: string, code: string | undefined, job: string): string {
  const word = withoutNumeral(level);
  const isSaid = job.toLowerCase().startsWith(`${level.toLowerCase()} `);
  const title = level === '' || isSaid ? job : `${fullTitle(word, job)}${level.slice(word.length)}`;
  return code === undefined ? title : `${code} - ${title}`;
}

/** The title beside the code of a level, in one value: "L1 - Junior Baker". */
export function titleAfterCode(value: Datum): string | undefined {
  const level = textAt(value, (key) => LEVEL.test(key));
  const { title, code } = splitCode(level ?? '');
  return code !== undefined && title !== '' ? level : undefined;
}

/** A code or key as a heading: "Level 3" for 3, "IC3" for "ic3", "Head of Ovens" for "head_of_ovens". */
export function headingOfCode(code: string): string {
  if (/^\d+$/.test(code)) return `Level ${code}`;
  if (/^[a-z]{1,4}-?\d{1,2}$/.test(code)) return code.toUpperCase();
  if (!/^[a-z]\p{L}*(?:[_-]\w+)*$/u.test(code)) return code;
  return spoken(code)
    .split(' ')
    .map((word) => (/^(?:of|and|the|for)$/.test(word) ? word : word.charAt(0).toUpperCase() + word.slice(1)))
    .join(' ');
}
