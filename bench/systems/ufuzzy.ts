import UFuzzy from '@leeoniya/ufuzzy';
import type { System } from './system.js';

/** It tries every order of up to this many words. With 5, single queries take seconds already. */
const OUT_OF_ORDER = 4;

export const uFuzzy: System = {
  name: 'uFuzzy',
  prepare: (titles) => {
    const haystack = [...titles];
    return () => {
      const index = new UFuzzy({ intraMode: 1 });
      return (query) => {
        const [found, info, order] = index.search(haystack, query, OUT_OF_ORDER);
        const [best] = order ?? [];
        return best === undefined ? found?.[0] : info?.idx[best];
      };
    };
  },
};
