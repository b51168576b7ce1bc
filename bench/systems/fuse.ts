import Fuse, { type IFuseOptions } from 'fuse.js';
import { titleWords } from '../../src/text/title.js';
import type { System } from './system.js';

const asTyped = (text: string): string => text;
const normalised = (text: string): string => titleWords(text).join(' ');

export const fuseTuned = fuse('Fuse tuned', { ignoreLocation: true, threshold: 0.4 }, asTyped);
export const fuseTokens = fuse('Fuse tokens', { useTokenSearch: true }, asTyped);
export const fuseTokensNormalised = fuse('Norm. + tokens', { useTokenSearch: true }, normalised);

function fuse(name: string, options: IFuseOptions<string>, form: (text: string) => string): System {
  return {
    name,
    prepare: (titles) => () => {
      const index = new Fuse(titles.map(form), options);
      return (query) => index.search(form(query), { limit: 1 })[0]?.refIndex;
    },
  };
}
