import { useEffect, useState } from 'react';

/** A choice that the browser remembers. */
export function useKept(name: string, usual: string): [string, (value: string) => void] {
  const [value, setValue] = useState(() => localStorage.getItem(name) ?? usual);
  useEffect(() => localStorage.setItem(name, value), [name, value]);
  return [value, setValue];
}

const DARK = '(prefers-color-scheme: dark)';

/** Light or dark: as the system has it, until the person chooses. */
export function useTheme(): ['light' | 'dark', () => void] {
  const [chosen, choose] = useKept('theme', '');
  const [system, setSystem] = useState(matchMedia(DARK).matches);
  useEffect(() => {
    const query = matchMedia(DARK);
    const read = () => setSystem(query.matches);
    query.addEventListener('change', read);
    return () => query.removeEventListener('change', read);
  }, []);
  const isDark = chosen === '' ? system : chosen === 'dark';
  return [isDark ? 'dark' : 'light', () => choose(isDark ? 'light' : 'dark')];
}
