import MiniSearch from 'minisearch';
import type { System } from './system.js';

export const miniSearch: System = {
  name: 'MiniSearch',
  prepare: (titles) => {
    const documents = titles.map((title, id) => ({ id, title }));
    return () => {
      const index = new MiniSearch({ fields: ['title'], searchOptions: { fuzzy: 0.2, prefix: true } });
      index.addAll(documents);
      return (query) => index.search(query)[0]?.id as number | undefined;
    };
  },
};
