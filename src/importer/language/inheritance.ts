import type { DutyKind } from '../../catalog/duties.js';

/** The list that another list extends. */
export type Inheritance =
  /**
   * The list of a role, by the name that the page has for it. `outright`: the words can mean nothing else ("Extends ..."). `whole`:
   * the words are about the role and not about one of its lists ("Head Bakers are Bakers who also ..."). `list`: the only list
   * that they name.
   */
  | { from: 'name'; name: string; outright: boolean; whole: boolean; list?: DutyKind }
  /** The list of the previous level. */
  | { from: 'previous' }
  /** The list above: the shared one if there is one, else that of the previous level. */
  | { from: 'above' };

const LIST = String.raw`(?:responsibilit(?:y|ies)|requirements?|duties|qualifications|skills|criteria|expectations|competenc(?:y|ies))`;
const LISTS = String.raw`${LIST}(?: and ${LIST})?`;
const ALL = String.raw`(?:all(?: of)?|each|every|everything|(?:all )?(?:the )?same)`;

/** The words between the base and the added items: ", plus:", "and include the following". */
const PLUS = String.raw`(?:[,;]? ?\b(?:plus|and also|and|as well as|with|along with|including|in addition|through|by|but also)\b.*)?\s*[:.,…]?`;

const NAME = String.raw`(?:(?:the|an?|all|of) )*(?<name>\w.*?)`;
const AFTER_NAME = String.raw`(?:'s?)?(?: listed| outlined)?(?: above)?(?: \(or (?:above|higher)\))?(?: (?:role|level|job|position)s?)?(?: ${LISTS})?(?:,? (?:listed|outlined|described) above)?`;

/** The previous level. */
const PREVIOUS = String.raw`(?:(?:the |an? )?(?:previous|preceding|prior|lower)(?: \w+)? (?:level|role|grade|position|job)s?(?: ${LISTS})?|(?:the )?(?:level|role|grade|position)s? (?:below|before|beneath)(?: it)?)`;

/** A list above. */
const ABOVE = String.raw`(?:(?:of )?the above|above ${LIST}|(?:the |those |the ones |that )?(?:outlined|listed|described|stated|given|named) (?:above|below|earlier)(?: \(.*\))?|the ${LIST} (?:section )?(?:above|below))`;

const EXTENDS = String.raw`(?:extends?|extending|builds? (?:up)?on|expands? (?:up)?on)`;
const MEETS = String.raw`(?:meets?|satisf(?:y|ies)|fulfil(?:l?s)?|has|have|shares?|includes?|covers?|takes? on|does|do)`;

const regexps = (patterns: readonly string[]): RegExp[] =>
  patterns.map((pattern) => new RegExp(pattern, 'i'));

/** One phrasing each. The first one is outright. The first and the last one are about the role as a whole. */
const BY_NAME = regexps([
  // "Extends that of the Baker Responsibilities", "The duties of the Cook extend the Baker role and include:"
  String.raw`^(?:.+ )?${EXTENDS}(?: to)?(?: (?:(?:that|those|all|everything|the same|the)(?: of)? )?(?:the )?${LIST})?(?: (?:that|those|all|everything))?(?: (?:of|from|for|in))? ${NAME}${AFTER_NAME}${PLUS}$`,
  // "All responsibilities of a Baker, plus:", "Includes all of the responsibilities of the Baker"
  String.raw`^(?:(?:this role )?includes? )?${ALL} (?:the )?(?:same )?${LISTS} (?:of|for|as|from|expected of|required of|that apply to) ${NAME}${AFTER_NAME}${PLUS}$`,
  // "Bakers satisfy each requirement of a Junior Baker, and:"
  String.raw`^.*?\b${MEETS} ${ALL} (?:the )?(?:same )?${LISTS} (?:of|for|as|from|expected of|required of) ${NAME}${AFTER_NAME}${PLUS}$`,
  // "Bakers must meet the requirements for a Junior Baker (or above)."
  String.raw`^.*?\b(?:meets?|satisf(?:y|ies)|fulfil(?:l?s)?) (?:the )?${LISTS} (?:of|for) ${NAME}${AFTER_NAME}${PLUS}$`,
  // "The responsibilities of a Junior Baker, plus:"
  String.raw`^the ${LISTS} (?:of|for) ${NAME}${AFTER_NAME}[,;]? (?:plus|and also|as well as)\b.*$`,
  // "Everything a Junior Baker does, plus:", "Same as Junior Baker, plus:"
  String.raw`^(?:does )?${ALL} (?:that |as |of |in )?${NAME}(?: (?:does|is expected to do|level|role))?${AFTER_NAME}${PLUS}$`,
  // "In addition to the Junior Baker requirements:", "In addition to the duties of a Baker, a Senior Baker:"
  String.raw`^in addition to (?:meeting )?(?:all )?(?:of )?(?:the )?(?:${LISTS} (?:of|for) )?${NAME}${AFTER_NAME}(?:, (?:an?|the|you|they) [^,]*)?${PLUS}$`,
  // "Includes all Junior Baker requirements"
  String.raw`^(?:(?:this (?:role|level|position) )?(?:includes?|has|covers?|meets?) )?all (?:of )?(?:the )?${NAME} ${LISTS}${PLUS}$`,
  // "The Junior Baker requirements, plus those below:"
  String.raw`^(?:all )?${NAME} ${LISTS}[,;]? (?:plus|and also|as well as)\b.*$`,
  // "Head Bakers are Bakers who also meet the following criteria:"
  String.raw`^(?:.+ )?(?:is|are) ${NAME} who (?:also\b|additionally\b|meets? (?:all )?(?:of )?(?:the |these )?(?:following|below)).*$`,
]);

const BY_PREVIOUS = regexps([
  String.raw`^(?:this (?:role|position|level) )?(?:${EXTENDS}|includes?)(?: (?:all|everything|that|those))?(?: (?:of|from|in|at|for))?(?: the)?(?: ${LISTS})?(?: (?:of|from|in|at|for))? ${PREVIOUS}${PLUS}$`,
  String.raw`^(?:.*\b${MEETS} )?${ALL}(?: (?:of )?(?:the )?(?:same )?${LISTS})?(?: (?:asked|expected|required|listed|stated))?(?: (?:of|from|in|at|for|as))?(?: the)? ${PREVIOUS}${PLUS}$`,
  String.raw`^(?:${ALL} )(?:the )?${LISTS} of .+ at (?:the )?previous levels?${PLUS}$`,
  String.raw`^in addition to (?:meeting )?(?:all )?(?:of )?(?:the )?(?:${LISTS} (?:of|from|at|for) )?(?:the )?${PREVIOUS}${PLUS}$`,
]);

const BY_ABOVE = regexps([
  String.raw`^(?:.*\b(?:${MEETS}|${EXTENDS}|extend) )?(?:${ALL} )?(?:of )?(?:the )?(?:same )?(?:${LISTS} )?(?:as )?${ABOVE}${PLUS}$`,
  String.raw`^in addition to (?:all )?(?:of )?${ABOVE}${PLUS}$`,
  // "The duties of the Junior Baker are listed in the section above."
  String.raw`^(?:the )?${LISTS} (?:of|for) .+ (?:is|are) (?:listed|outlined|described|stated|given) (?:in )?(?:the )?(?:${LIST} )?(?:section )?above\.?$`,
]);

/** Reads which list an item or a line extends. Undefined if it extends none. */
export function readInheritance(sentence: string): Inheritance | undefined {
  const text = sentence.replace(/;$/, '');
  if (text.length > LONGEST || !MENTIONS.test(text)) return undefined;
  if (BY_PREVIOUS.some((pattern) => pattern.test(text))) return { from: 'previous' };
  if (BY_ABOVE.some((pattern) => pattern.test(text))) return { from: 'above' };
  const joined = joinNames(text);
  const index = BY_NAME.findIndex((pattern) => pattern.test(joined));
  const name = BY_NAME[index]?.exec(joined)?.groups?.['name'];
  if (name === undefined) return undefined;
  const list = listNamed(text);
  return {
    from: 'name',
    name: name.replaceAll(AND, 'and').replace(/[,:]$/, ''),
    outright: index === 0,
    whole: list === undefined && (index === 0 || index === BY_NAME.length - 1),
    ...(list && { list }),
  };
}

function listNamed(text: string): DutyKind | undefined {
  const duties = /\b(?:responsibilit(?:y|ies)|duties)\b/i.test(text);
  const needs = /\b(?:requirements?|qualifications)\b/i.test(text);
  if (duties === needs) return undefined;
  return duties ? 'responsibilities' : 'requirements';
}

/** Marks each "and" before a capital, so that it does not end a name: "Director, Ovens and Bakeries". */
function joinNames(text: string): string {
  return text.replace(/ and (?=(\p{Lu}\w*))/gu, (and, next: string) =>
    IS_LIST.test(next) ? and : ` ${AND} `,
  );
}

const IS_LIST = new RegExp(`^${LIST}$`, 'i');
const AND = '\u2060';

const LONGEST = 200;
/** Words that every such line has. Most other lines have none of them, which saves the longer patterns. */
const MENTIONS =
  /extend|\b(?:builds?|expands?) (?:up)?on\b|^(?:\S+ ){0,12}?(?:all|each|every|everything|same)\b|in addition to|\bwho (?:also|additionally|meets?)\b|\b(?:previous|preceding|prior|lower|above|below|before|beneath)\b|\b(?:plus|and also|as well as)\b/i;
