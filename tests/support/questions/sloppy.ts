import { pick, type Random, randomBelow } from '../../../bench/random.js';

/** Rewrites a question as somebody in a hurry types it; undefined if nothing in it can be left out or mistyped. */
export type Slop = (question: string, random: Random) => string | undefined;

/**
 * Small words that a telegram leaves out. Words that compare, count, join or deny stay, since they carry the question.
 */
const TELEGRAM = new Set(
  `a an the is are was were be being do does did has have can could would will should shall may might must
  of in on at for from with by to into as`.split(/\s+/),
);
/** A small word that gives these their direction stays. */
const DIRECTED = new Set(
  'report reports reporting reported answer answers next previous close similar'.split(' '),
);
/** "do" and "have" are no auxiliaries behind one of these. */
const AUXILIARIES = new Set('do does did can could would will should shall may might must to'.split(' '));
/** Words that are left out one or two at a time. */
const MISSING = new Set(
  `${[...TELEGRAM].join(' ')} me us my our i you we there it that what which who how role roles any`.split(
    /\s+/,
  ),
);

/** "does the Staff ESM need a degree?": "staff esm need degree". */
const telegram: Slop = (question) => {
  const words = wordsOf(question);
  const kept = words.filter((_, at) => !isSmall(words, at));
  const text = kept.join(' ').toLowerCase().replaceAll(/[?!]/g, '').trim();
  return text === '' || text === question ? undefined : text;
};

const BEFORE = [
  'hi, ',
  'hey team, ',
  'Good morning! ',
  'quick question: ',
  'quick q - ',
  'sorry to bother you but ',
  'could you tell me ',
  'can someone please tell me ',
  'does anyone know ',
  'ok so ',
  'btw ',
  'um ',
  'for a candidate on the phone: ',
  'I was just wondering, ',
  'hello rolecall :wave: ',
  'Hope you are well. ',
  'asking for a friend: ',
  'one more thing, ',
];
const AFTER = [
  ' please',
  ' pls and thank you',
  ' thanks!',
  ' - thanks a lot in advance',
  ', cheers, Tom',
  '\nBest regards\nAnna',
  ' 🙏🙏',
  ' cc @maria',
  ' https://example.com/jobs/123',
  ' asap',
  ' thx :)',
  ', if you know',
  ', no rush',
  ' (on a call right now)',
  '. Need it for a slide.',
  ' lol',
  ', tia',
  ' ... anyone?',
];
const BETWEEN = ['um', 'actually', 'kinda', 'like', 'pls', 'exactly', 'basically', 'just', 'please', 'uh'];

/** Courtesy before and after, and a filler behind one of the first words. */
const chatter: Slop = (question, random) => {
  const words = wordsOf(question);
  if (words.length > 3) words.splice(1 + randomBelow(2, random), 0, pick(BETWEEN, random));
  const text = words.join(' ').replace(/[.]+$/, '');
  const both = random() < 0.5;
  if (both) return pick(BEFORE, random) + text + pick(AFTER, random);
  return random() < 0.5 ? pick(BEFORE, random) + text : text + pick(AFTER, random);
};

const SHORTEST_MISTYPED = 4;
const ROWS = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'];

/** Slips of a thumb in two words. */
const mistyped: Slop = (question, random) => {
  const words = wordsOf(question);
  const places = words.flatMap((word, at) => (/^\p{L}{4,}\W*$/u.test(word) ? [at] : []));
  if (places.length === 0) return undefined;
  for (let made = 0; made < 2 && places.length > 0; made++) {
    const [at = 0] = places.splice(randomBelow(places.length, random), 1);
    words[at] = slip(words[at] ?? '', random);
  }
  return words.join(' ');
};

function slip(word: string, random: Random): string {
  const letters = /^\p{L}*/u.exec(word)?.[0].length ?? 0;
  if (letters < SHORTEST_MISTYPED) return word;
  const at = 1 + randomBelow(letters - 1, random);
  const letter = word[at] ?? '';
  const [before, after] = [word.slice(0, at), word.slice(at + 1)];
  return pick(
    [
      before + neighbour(letter, random) + after,
      before + letter + letter + after,
      before + after,
      before.slice(0, -1) + letter + before.slice(-1) + after,
    ],
    random,
  );
}

function neighbour(letter: string, random: Random): string {
  const row = ROWS.find((keys) => keys.includes(letter.toLowerCase())) ?? '';
  const at = row.indexOf(letter.toLowerCase());
  return (
    pick(
      [row[at - 1], row[at + 1]].filter((key) => key !== undefined),
      random,
    ) ?? letter
  );
}

/** One or two small words forgotten. */
const gappy: Slop = (question, random) => {
  const words = wordsOf(question);
  const places = words.flatMap((word, at) =>
    MISSING.has(bare(word)) && !isDirection(words, at) ? [at] : [],
  );
  if (places.length === 0) return undefined;
  const count = Math.min(places.length, 1 + randomBelow(2, random));
  const missing = new Set<number>();
  while (missing.size < count) missing.add(pick(places, random));
  const text = words.filter((_, at) => !missing.has(at)).join(' ');
  return text === '' ? undefined : text;
};

/** Each way to be sloppy, by its name. */
export const SLOPS = { telegram, chatter, mistyped, gappy } as const;

function wordsOf(question: string): string[] {
  return question.split(' ').filter((word) => word !== '');
}

function bare(word: string): string {
  return word.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, '');
}

function isSmall(words: readonly string[], at: number): boolean {
  const word = bare(words[at] ?? '');
  if (!TELEGRAM.has(word) || isDirection(words, at)) return false;
  const isVerb = word === 'do' || word === 'have';
  return !(isVerb && words.slice(0, at).some((before) => AUXILIARIES.has(bare(before))));
}

/** Whether a word says which way a relation goes: "to" in "reports to". */
function isDirection(words: readonly string[], at: number): boolean {
  return DIRECTED.has(bare(words[at - 1] ?? '')) && ['to', 'from'].includes(bare(words[at] ?? ''));
}
