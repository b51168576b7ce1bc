/** A title in the parts that people move around: "Senior" "Manager", "Channel Services". */
export interface TitleParts {
  /** "Senior", "Staff"; empty if the title names none. */
  level: string;
  /** "Manager", "Vice President". */
  head: string;
  /** The subject of the work; empty if the title is only a level and a head. */
  scope: string;
  /** Joins head and scope if the head comes first: "Director, X", "Director of X". */
  joint: ', ' | ' of ' | undefined;
}

const LEVEL =
  /^((?:associate|junior|senior|sr\.?|staff|principal|lead|managing|distinguished|executive)\s+)+/i;
const TWO_WORD_HEAD = /(?:^|\s)((?:vice|managing) \S+)$/i;

/** Takes a title apart; undefined for a title with brackets, a dash or a possessive. */
export function takeApart(title: string): TitleParts | undefined {
  if (/[()]| to | - /.test(title)) return undefined;
  const level = LEVEL.exec(title)?.[0] ?? '';
  const rest = title.slice(level.length);
  const joint = /, | of /.exec(rest)?.[0] as TitleParts['joint'];
  if (joint) {
    const [head = '', ...scope] = rest.split(joint);
    return { level: level.trim(), head, scope: scope.join(joint), joint };
  }
  const head = TWO_WORD_HEAD.exec(rest)?.[1] ?? rest.split(' ').at(-1) ?? '';
  return { level: level.trim(), head, scope: rest.slice(0, rest.length - head.length).trim(), joint };
}

export function putTogether({ level, head, scope, joint }: TitleParts): string {
  const parts = joint ? [level, `${head}${joint}${scope}`] : [level, scope, head];
  return parts.filter((part) => part !== '').join(' ');
}
