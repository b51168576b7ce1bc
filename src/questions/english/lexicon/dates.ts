const MONTH = '(?:jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)[a-z]*\\.?';
const DAY = '\\d{1,2}(?:st|nd|rd|th)?';
const YEAR = '(?:,?\\s*\\d{4})?';

/** Days and times of day, as people write them: "Feb 18, 2014", "18 February", "2014-02-18", "3 pm", "10:30". */
const WHEN = new RegExp(
  [
    `${MONTH}\\s+${DAY}${YEAR}`,
    `${DAY}\\s+(?:of\\s+)?${MONTH}${YEAR}`,
    '\\d{4}\\s*-\\s*\\d{2}\\s*-\\s*\\d{2}',
    '\\d{1,2}\\s*[/.]\\s*\\d{1,2}\\s*[/.]\\s*\\d{2,4}',
    '\\d{1,2}(?:\\s*[:.]\\s*\\d{2})?\\s*(?:am|pm)',
    '\\d{1,2}\\s*:\\s*\\d{2}',
  ]
    .map((pattern) => `\\b${pattern}\\b`)
    .join('|'),
  'gi',
);

/** A text without its days and times of day. */
export function withoutDates(text: string): string {
  return text.replace(WHEN, ' ');
}
