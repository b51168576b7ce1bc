/** The colours of a drawing. `page` takes those of the page around it. */
export type Colours = 'light' | 'dark' | 'page';

/** What a drawing needs colours for. */
export type Ink = 'paper' | 'text' | 'quiet' | 'line' | 'box' | 'accent' | 'accent-box';

const LIGHT: Readonly<Record<Ink, string>> = {
  paper: '#ffffff',
  text: '#1c1b18',
  quiet: '#5f5c54',
  line: '#b9b4a7',
  box: '#f7f5f0',
  accent: '#0f5f54',
  'accent-box': '#e2f0ec',
};

const DARK: Readonly<Record<Ink, string>> = {
  paper: '#171715',
  text: '#efece4',
  quiet: '#aaa598',
  line: '#5b574d',
  box: '#23221f',
  accent: '#7fd1c1',
  'accent-box': '#17332e',
};

/** A colour as SVG needs it. In a page it is a variable of the page, such as `--text`. */
export function inkOf(ink: Ink, colours: Colours): string {
  switch (colours) {
    case 'light':
      return LIGHT[ink];
    case 'dark':
      return DARK[ink];
    case 'page':
      return `var(--${ink})`;
  }
}

/** The variables that drawings in a page take their colours from, as declarations of CSS. */
export function inkVariables(colours: 'light' | 'dark'): string {
  return Object.entries(colours === 'light' ? LIGHT : DARK)
    .map(([ink, colour]) => `--${ink}: ${colour};`)
    .join(' ');
}
