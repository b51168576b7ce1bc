import type { Track } from '../../titles/levels.js';
import { readGradeCell } from '../language/grades.js';
import { isBareLevel, namesSomebody, strengthOfTitle } from '../language/job-titles.js';
import type { Language } from '../language/language.js';
import { trackOfCode } from '../language/level-codes.js';
import { readManagers } from '../language/managers.js';
import type { StatedFact } from '../language/statements.js';
import type { Field } from '../pages/page.js';

/** What a label and its value state of a role. */
export type FieldFact =
  | { kind: 'statement'; statement: StatedFact }
  | { kind: 'level'; level: string }
  | { kind: 'track'; track: Track }
  | { kind: 'summary'; text: string };

/** The fact that a label holds; undefined where its value is none that a role can state. */
export function readField({ name, value, text }: Field, language: Language): FieldFact | undefined {
  switch (language.fieldOf(name)) {
    case 'grade': {
      const grades = readGradeCell(value);
      return grades && statement({ kind: 'grade', sentence: text, subject: '', more: '', grades });
    }
    case 'reports_to': {
      const managers = readManagers(value);
      const isSomebody =
        managers?.titles.every((title) => namesSomebody(title) || strengthOfTitle(title) !== 'none') === true;
      return managers && isSomebody
        ? statement({
            kind: 'reporting line',
            sentence: text,
            subject: '',
            more: '',
            typically: false,
            ...managers,
          })
        : undefined;
    }
    case 'level':
      return isLevel(value)
        ? { kind: 'level', level: isBareLevel(value) ? value.toLowerCase() : value }
        : undefined;
    case 'track': {
      const track = trackIn(value);
      return track && { kind: 'track', track };
    }
    case 'summary':
      return { kind: 'summary', text: value };
    default:
      return undefined;
  }
}

function statement(stated: StatedFact): FieldFact {
  return { kind: 'statement', statement: stated };
}

/** A level is a word or a code, and no sentence. */
function isLevel(value: string): boolean {
  return value.split(' ').length <= 3 && /[\p{L}\d]/u.test(value);
}

function trackIn(value: string): Track | undefined {
  const text = value.toLowerCase();
  if (/^managers?$/.test(text)) return 'management';
  if (/\b(?:management|managerial|(?:people|line) (?:manager|leader)s?)\b/.test(text)) return 'management';
  return text.includes('individual contributor') ? 'individual contributor' : trackOfCode(value);
}
