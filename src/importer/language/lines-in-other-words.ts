import { isTitle, namesSomebody } from './job-titles.js';

/** The words for anybody who has the job: "This role", "You". */
const ANYBODY = String.raw`(?:[Tt]his|[Tt]he) (?:role|position|job|post)(?: holder)?|[Yy]ou`;
const SOMEBODY = String.raw`(?<who>${ANYBODY}|(?:[Tt]he |[Aa]n? )?\p{Lu}[^.;:]{2,80}?)`;
const TO = String.raw`(?:the |an? |our )?(?<manager>\p{Lu}.+)$`;
const BE = '(?:is|are|will be)';
const LINE_MANAGER = '(?:direct |line |immediate |reporting )?[Mm]anager';

/** Sentences that state a line without "reports to". */
const WORDINGS = [
  `^${SOMEBODY} ${BE} (?:line[- ]|directly |closely |jointly )*(?:managed|supervised) by ${TO}`,
  `^(?:${SOMEBODY} )?(?:[Ww]ill )?[Ww]orks?(?:ing)? (?:directly )?under the (?:\\w+ )?(?:supervision|direction|management) of ${TO}`,
  `^${SOMEBODY} ${BE} (?:directly )?(?:accountable|responsible|answerable) (?:directly )?to ${TO}`,
  `^${SOMEBODY} (?:answers?|will answer) (?:directly )?to ${TO}`,
  `^${SOMEBODY} sits (?:directly )?under ${TO}`,
  `^(?:[Tt]he )?${LINE_MANAGER} (?:of|for) ${SOMEBODY} (?:is|will be) ${TO}`,
  `^${SOMEBODY}['’]s ${LINE_MANAGER} (?:is|will be) ${TO}`,
  `^[Yy]our ${LINE_MANAGER} (?:is|will be) ${TO}`,
  `^(?:[Tt]he )?(?<manager>\\p{Lu}[^.;:]{2,80}?) (?:(?:line[- ])?manages|supervises) (?<who>(?:this|the) (?:role|position|job|post))$`,
  `^(?:[Tt]he )?(?<manager>\\p{Lu}[^.;:]{2,80}?) is (?:your|(?<who>this role)['’]s) ${LINE_MANAGER}$`,
].map((source) => new RegExp(source, 'u'));

/** Most sentences have none of these words. */
const SIGN = /\b(?:manage[rsd]?|supervis\w+|accountable|responsible|answer\w*|under)\b/i;

/** A sentence about somebody's manager in the words of a reporting line: "The Baker reports to the Head Baker". */
export function inUsualWords(text: string): string {
  const sentence = text.replace(/[.\s]+$/, '');
  if (!SIGN.test(sentence)) return text;
  for (const wording of WORDINGS) {
    const { who, manager } = wording.exec(sentence)?.groups ?? {};
    if (
      manager === undefined ||
      !namesSomebody(manager.split(/,? (?:and|who|which|with|in|on|as|for) /)[0] ?? '')
    )
      continue;
    const bare = (who ?? '').replace(/^(?:the|an?) /i, '');
    if (who === undefined || /^you$/i.test(who)) return `Reports to the ${manager}`;
    if (IS_ANYBODY.test(who)) return `This role reports to the ${manager}`;
    if (isTitle(bare)) return `The ${bare} reports to the ${manager}`;
  }
  return text;
}

const IS_ANYBODY = new RegExp(`^(?:${ANYBODY})$`, 'u');
