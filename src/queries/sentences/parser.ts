/** A sentence to read. `text` is `raw` in a form to compare. Each letter has the same index in both. */
export interface Sentence {
  raw: string;
  text: string;
  /** The results of each parser so far, by index. */
  read: Map<object, Map<number, readonly Parsed<unknown>[]>>;
  /** How often a parser was run. */
  work: number;
}

/** A stretch that a parser read, up to `end`, and its meaning. */
export interface Parsed<Value> {
  end: number;
  value: Value;
}

/** Finds every way to read a stretch that begins at an index. */
export interface Parser<Value> {
  (sentence: Sentence, at: number): readonly Parsed<Value>[];
  /** The only words with which a stretch can begin, if they are few. The parser need not be tried at any other. */
  firstWords?: ReadonlySet<string>;
}

/** Any sensible sentence needs far fewer runs. */
const MOST_WORK = 20_000;

/** Prepares a text for the parsers. */
export function sentenceOf(written: string): Sentence {
  const raw = inOneLine(written);
  return { raw, text: withoutStyle(raw), read: new Map(), work: 0 };
}

/** A text for comparison: in lower case, with one kind of quotation marks, on one line. */
export function comparable(text: string): string {
  return withoutStyle(inOneLine(text));
}

function withoutStyle(line: string): string {
  return inLowerCase(line).replace(/[“”„«»]/g, '"');
}

/** Keeps a letter that is longer in lower case. Otherwise it would move the index of all letters after it. */
function inLowerCase(text: string): string {
  const lower = text.toLowerCase();
  if (lower.length === text.length) return lower;
  return [...text]
    .map((letter) => (letter.toLowerCase().length === letter.length ? letter.toLowerCase() : letter))
    .join('');
}

function inOneLine(text: string): string {
  return text.normalize('NFC').replace(/\s+/g, ' ').trim();
}

/** A parser that remembers its results in a sentence. A rule that begins with itself finds nothing there, and so ends. */
export function readOnce<Value>(parse: Parser<Value>): Parser<Value> {
  return beginningWith(parse.firstWords, function parser(sentence, at) {
    let places = sentence.read.get(parser) as Map<number, readonly Parsed<Value>[]> | undefined;
    if (!places) {
      places = new Map();
      sentence.read.set(parser, places);
    }
    const known = places.get(at);
    if (known) return known;
    places.set(at, []);
    sentence.work++;
    const found = sentence.work > MOST_WORK ? [] : parse(sentence, at);
    places.set(at, found);
    return found;
  });
}

/** Reads what any of some parsers reads. */
export function oneOf<Value>(...parsers: readonly Parser<Value>[]): Parser<Value> {
  const anywhere = parsers.filter(({ firstWords }) => !firstWords);
  const words = new Set(parsers.flatMap(({ firstWords }) => [...(firstWords ?? [])]));
  const byWord = new Map(
    [...words].map((word) => [word, parsers.filter(({ firstWords }) => firstWords?.has(word) ?? true)]),
  );
  // Every message is tried with most parsers, and hardly any reads it.
  const read: Parser<Value> = (sentence, at) => {
    const found: Parsed<Value>[] = [];
    for (const parse of byWord.get(wordAt(sentence.text, at)) ?? anywhere) found.push(...parse(sentence, at));
    return found;
  };
  return beginningWith(anywhere.length === 0 ? words : undefined, read);
}

/** Gives a parser the only words with which a stretch can begin, if they are known. */
export function beginningWith<Value>(
  words: ReadonlySet<string> | undefined,
  parse: Parser<Value>,
): Parser<Value> {
  return words ? Object.assign(parse, { firstWords: words }) : parse;
}

/** The word at an index, up to the next blank. */
export function wordAt(text: string, at: number): string {
  const blank = text.indexOf(' ', at);
  return text.slice(at, blank === -1 ? text.length : blank);
}

/** Changes the values that a parser reads. */
export function mapped<From, To>(parse: Parser<From>, change: (value: From) => To): Parser<To> {
  return beginningWith(parse.firstWords, (sentence, at) =>
    parse(sentence, at).map(({ end, value }) => ({ end, value: change(value) })),
  );
}

type Values<Slots> = { [Name in keyof Slots]: Slots[Name] extends Parser<infer Value> ? Value : never };

/** The inverse of `fillPattern`: reads the words of a pattern as they are, and each name in braces with its parser. */
export function pattern<Slots extends Readonly<Record<string, Parser<unknown>>>, Value>(
  text: string,
  slots: Slots,
  build: (values: Values<Slots>) => Value,
): Parser<Value> {
  const parts = text.split(/(?=\{)|(?<=\})/).map((part) => {
    const name = /^\{(\w+)\}$/.exec(part)?.[1];
    const parse = name === undefined ? literal(part) : slots[name];
    if (!parse) throw new Error(`The pattern "${text}" has no parser for ${part}.`);
    return { name, parse };
  });
  return beginningWith(parts[0]?.parse.firstWords, (sentence, start) => {
    let partly: Parsed<Record<string, unknown>>[] = [{ end: start, value: {} }];
    for (const { name, parse } of parts) {
      const further: typeof partly = [];
      for (const { end, value } of partly)
        for (const part of parse(sentence, end))
          further.push({
            end: part.end,
            value: name === undefined ? value : { ...value, [name]: part.value },
          });
      // Hardly any message has the first words of a pattern.
      if (further.length === 0) return [];
      partly = further;
    }
    return partly.map(({ end, value }) => ({ end, value: build(value as Values<Slots>) }));
  });
}

/** Like `comparable`, with the blanks around the words of a pattern. */
function lowered(text: string): string {
  const [before = ''] = /^\s*/.exec(text) ?? [];
  const [after = ''] = /\s*$/.exec(text) ?? [];
  return text.trim() === '' ? text : `${before}${comparable(text)}${after}`;
}

function literal(text: string): Parser<undefined> {
  const wanted = lowered(text);
  const word = wordAt(wanted, 0);
  return beginningWith(word !== '' && word !== wanted ? new Set([word]) : undefined, (sentence, at) =>
    sentence.text.startsWith(wanted, at) ? [{ end: at + wanted.length, value: undefined }] : [],
  );
}

/** One or more, with a separator between each two. */
export function separated<Value>(item: Parser<Value>, separator: string): Parser<readonly Value[]> {
  const between = literal(separator);
  return beginningWith(item.firstWords, (sentence, start) => {
    const found: Parsed<readonly Value[]>[] = [];
    let last = item(sentence, start).map(({ end, value }) => ({ end, value: [value] }));
    while (last.length > 0) {
      found.push(...last);
      last = last.flatMap((so) =>
        between(sentence, so.end).flatMap(({ end: after }) =>
          item(sentence, after).map(({ end, value }) => ({ end, value: [...so.value, value] })),
        ),
      );
    }
    return found;
  });
}

/** Reads a number in figures: "8", "7.5". */
export const aNumber: Parser<number> = ({ text }, at) => {
  const digits = /\d+(?:\.\d+)?/y;
  digits.lastIndex = at;
  const [found] = digits.exec(text) ?? [];
  return found === undefined ? [] : [{ end: at + found.length, value: Number(found) }];
};

/** Reads up to the next quotation mark, and gives the text as written. */
export const quotedText: Parser<string> = ({ raw, text }, at) => {
  const end = text.indexOf('"', at);
  return end <= at ? [] : [{ end, value: raw.slice(at, end) }];
};
