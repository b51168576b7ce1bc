import { useEffect, useState } from 'react';

/** What the page shows. It is also the page's address, so that links and the back button work. */
export type Place =
  | { kind: 'list' }
  | { kind: 'home' }
  | { kind: 'channel'; channel: string; thread: string | undefined };

export function usePlace(): Place {
  const [hash, setHash] = useState(location.hash);
  useEffect(() => {
    const read = () => setHash(location.hash);
    window.addEventListener('hashchange', read);
    return () => window.removeEventListener('hashchange', read);
  }, []);
  return parsePlace(hash);
}

export function addressOf(place: Place): string {
  switch (place.kind) {
    case 'list':
      return '#/';
    case 'home':
      return '#/home';
    case 'channel':
      return `#/${[place.channel, place.thread].filter((part) => part !== undefined).join('/')}`;
  }
}

export function goTo(place: Place): void {
  location.hash = addressOf(place);
}

function parsePlace(hash: string): Place {
  const [, channel, thread] = hash.split('/');
  if (!channel) return { kind: 'list' };
  return channel === 'home' ? { kind: 'home' } : { kind: 'channel', channel, thread };
}
