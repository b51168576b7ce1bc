import { describe, expect, it } from 'vitest';
import { parseTitle } from '../../src/titles/parse-title.js';

function inWords(title: string): string {
  const { level, head, function: work, qualifier } = parseTitle(title);
  return [level, head, work, qualifier].map((words) => words.join(' ') || '-').join(' | ');
}

describe('a title', () => {
  it.each([
    ['Senior Partner Operations Analyst', 'senior | analyst | partner operation | -'],
    ['Sr. Partner Specialists', 'senior | specialist | partner | -'],
    ['Director, Partner Programs & Enablement', '- | director | partner program enablement | -'],
    ['Senior Director of Product Design', 'senior | director | product design | -'],
    ['VP, Global Channels', '- | vice president | channel | global'],
    ['Executive Vice President, Sales', 'executive | vice president | sale | -'],
    [
      'Executive Business Administrator to the CEO',
      'executive | administrator | business | chief executive officer',
    ],
    ['Sales Director, EMEA', '- | director | sale | emea'],
    ['Legal Counsel (Privacy)', '- | counsel | legal | privacy'],
    ['Ecosystem Specialist (Senior)', 'senior | specialist | ecosystem | -'],
    ['Statutory Reporting Senior Manager', 'senior | manager | statutory reporting | -'],
    ['Chief Information Security Officer', 'chief | officer | information security | -'],
    ['Chief of Staff', '- | chief | staff | -'],
    ['Head of People', '- | head | people | -'],
    ['Software Engineer II', 'ii | engineer | software | -'],
    ['L5 Software Engineer', 'l5 | engineer | software | -'],
    ['Data Scientist - IC4', 'ic4 | scientist | data | -'],
    ['Senior Software Engineer in Test', 'senior | engineer | software | test'],
    ['Leiter Einkauf', '- | einkauf | leiter | -'],
    ['Referent (Straßenbau)', '- | referent | - | strassenbau'],
    ['', '- | - | - | -'],
  ])('%s has a level, a head, a function and a qualifier', (title, parts) => {
    expect(inWords(title)).toBe(parts);
  });
});
