import { namesSomebody } from './job-titles.js';
import { inUsualWords } from './lines-in-other-words.js';
import { type Managers, readManagers } from './managers.js';

/** The reporting line that a sentence states. */
export interface ReportingStatement extends Managers {
  /** The words before the verb. Empty for "Reporting to ..." and "Reports to ...". */
  subject: string;
  typically: boolean;
  /** The words that belong neither to the subject nor to the line. */
  more: string;
}

const OFTEN = '(?:typically|usually|generally|normally|commonly)';

/** The verb with what may stand around it: "will typically report directly into", "report to and work with". */
const VERB = new RegExp(
  String.raw`\b(?<before>${OFTEN} )?(?:(?:will|would|may|can|shall) )?(?<often>${OFTEN} )?(?<verb>reports?|reporting)(?<after> ${OFTEN})?(?: to)?(?: (?!(?:dai|week|month|quarter|year|regular|fortnight)ly)\w+ly)? (?:up )?(?:in ?tot?|to|under)(?: and \w+(?: \w+)? with)?:? (?<rest>.+)$`,
  'i',
);

/** The form with a colon: "Reports to: Director, Ecosystem Sales". */
const LABEL = /^(?:reports|reporting) to: (.+)$/i;

/** Words after "report to" that name no manager: "report to you", "report to stakeholders". */
const NOBODY =
  /^(?:[Tt]he )?(?:you|them|us|me|him|her|this|that|these|those|it|each|one|leadership|management|stakeholders?|executives|customers?)\b/;

/** Words that may stand around titles. */
const LITTLE = /^(?:the|an?|or|and|of|to|either|both|our|their|your|directly|\W*)$/i;

/** The reporting line that a sentence states, if it states one. */
export function readReportingLine(text: string): ReportingStatement | undefined {
  const sentence = inUsualWords(text);
  const match = VERB.exec(sentence) ?? VERB.exec(sentence.replace(LABEL, 'Reports to $1'));
  const { before, often, verb = '', after, rest = '' } = match?.groups ?? {};
  if (!match || NOBODY.test(rest)) return undefined;
  const subject = sentence.slice(0, match.index).trim();
  if (!isSubject(subject, verb.toLowerCase(), rest)) return undefined;
  const managers = readManagers(rest, verb.toLowerCase() === 'reporting');
  // "Report to the Miller's Guild how it goes" is a duty.
  const mustName = verb.toLowerCase() === 'reporting' || (subject === '' && /^report$/i.test(verb));
  if (!managers || (mustName && !managers.titles.every(namesSomebody))) return undefined;
  const named = new Set(managers.titles.flatMap((title) => title.split(/[\s,/]+/)));
  const more = rest
    .split(/[\s,/]+/)
    .filter((word) => !named.has(word.replace(/[.)]+$/, '')) && !LITTLE.test(word))
    .join(' ');
  return { ...managers, subject, more, typically: [before, often, after].some((word) => word !== undefined) };
}

/** Words before "reports" that name a document: "Presentation of Project Status Reports to the Client". */
const OTHER_REPORTS = /^\p{Lu}?\p{Ll}+(?:tion|sion|ment) of\b|\b(?:status|progress|expense)$/iu;

/** Whether the words before the verb are a subject. "prepare reports to ..." and "quarterly reporting to ..." are other reports. */
function isSubject(subject: string, verb: string, rest: string): boolean {
  if (/\b(?:who|that|which|those)$/i.test(subject) || OTHER_REPORTS.test(subject)) return false;
  const named =
    /^(?:(?:the|an?|our|their|your|either|directly) )/i.test(rest) || /^[\p{Lu}["“({]/u.test(rest);
  if (!named) return false;
  if (verb === 'reporting')
    return subject === '' || /(?:,|\b(?:is|are|be|position|role|leader|executive|and))$/i.test(subject);
  return (
    subject === '' ||
    !/^(?:\p{Lu}?\p{Ll}+(?:e|ing|ate|ize|ise|p|s) )?(?:\w+ )?(?:time|status|expense|weekly|monthly|quarterly|financial|management|audit|and|or|the|of|create|prepare|provide|deliver|run|generate|build)$/iu.test(
      subject,
    )
  );
}
