import type { Intent } from './intent.js';

/** The shortest question for each fact. Buttons send these, and a test asks every one of them. */
const COMMANDS: Partial<Record<Intent, string>> = {
  job_family: 'job family of',
  grade: 'grade',
  track: 'track',
  reports_to: 'reports',
  direct_reports: 'who reports to',
  reporting_chain: 'reporting chain of',
  requirements: 'requirements',
  responsibilities: 'responsibilities',
  expectations: 'expectations',
  ladder: 'next after',
  step_below: 'level below',
  specialties: 'specialties',
  performance_indicators: 'performance indicators',
  hiring_process: 'hiring process',
  career_ladder: 'career ladder',
  pay: 'salary',
  holder: 'who holds',
  renaming: 'former name',
};

/** The question that asks one fact of a title. For a fact without a command, that is the role at a glance. */
export function commandFor(intent: Intent, title: string): string {
  const command = COMMANDS[intent];
  return command ? `${command} ${title}` : title;
}

export function compareCommand(from: string, to: string): string {
  return `compare ${from} vs ${to}`;
}

export function documentCommand(title: string): string {
  return `job description of ${title}`;
}
