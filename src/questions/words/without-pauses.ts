import { readTitleWord } from '../../titles/words/title-word.js';
import { isPause, PAUSES_IN_TITLES } from '../english/lexicon/courtesy.js';
import type { Lexicon } from '../lexicon/lexicon.js';
import type { Token } from './tokens.js';

/** A clause without what people say while they think: "um" anywhere, and "you know" inside a title. */
export function withoutPauses(tokens: readonly Token[], { titles }: Lexicon): readonly Token[] {
  const said = tokens.filter(({ text }) => !isPause(text));
  const titleAt = (at: number): ReturnType<typeof readTitleWord> => {
    const token = said[at];
    return token?.kind === 'word' ? readTitleWord(token.text, titles) : undefined;
  };
  const left: Token[] = [];
  for (let at = 0; at < said.length; at++) {
    // "Director, actually Partner Operations"
    const before = said[at - 1]?.text === ',' ? at - 2 : at - 1;
    const pause = pauseAt(said, at);
    if (pause > 0 && titleAt(before) && !titleAt(at) && titleAt(at + pause)) at += pause;
    const token = said[at];
    if (token) left.push(token);
  }
  return left;
}

/** How many words of a pause stand at a place. */
function pauseAt(tokens: readonly Token[], at: number): number {
  const isThere = (pause: readonly string[]): boolean =>
    pause.every((word, place) => tokens[at + place]?.text === word);
  return PAUSES_IN_TITLES.find(isThere)?.length ?? 0;
}
