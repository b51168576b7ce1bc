import UFuzzy from '@leeoniya/ufuzzy';
import type { System } from './system.js';

/** It tries every order of up to so many words: 5! searches. */
const OUT_OF_ORDER = 5;
/** Longer queries can take it minutes. */
const MAX_WORDS = 8;

export const uFuzzy: System = {
  name: 'uFuzzy',
  prepare: (titles) => {
    const haystack = [...titles];
    return () => {
      const index = new UFuzzy({ intraMode: 1 });
      return (query) => {
        if (index.split(query).length > MAX_WORDS) return undefined;
        const [found, info, order] = index.search(haystack, query, OUT_OF_ORDER);
        const [best] = order ?? [];
        return best === undefined ? found?.[0] : info?.idx[best];
      };
    };
  },
};
