import { isBareLevel, strengthOfTitle } from './job-titles.js';

/** The words of a grade beside a title. "Level" and "Band" are levels here, as pages number those too. */
const GRADE = /^(?:(?:job|pay|salary) )?grades?:?\s+(\S+(?:\s*(?:-|–|\/|to|or|and)\s*\S+)?)$/i;

/** Where a heading may state it: in brackets at the end, or on either side of a dash, a bar or a colon. */
const IN_BRACKETS = /^(.*\S)\s*[([]([^()[\]]+)[)\]]$/;
const APART = /^(.+?)(?:\s+[-–—|]\s+|:\s+|,\s+(?=(?:job |pay |salary )?grades?\b))(.+)$/i;

export interface GradedHeading {
  heading: string;
  grade?: string;
}

/** The title in a heading and the grade beside it: "Miller (Grade 5)", "Grade 5: Miller". */
export function splitGrade(heading: string): GradedHeading {
  if (!/grade/i.test(heading) || heading.length > LONGEST) return { heading };
  for (const [, before = '', after = ''] of [IN_BRACKETS.exec(heading), APART.exec(heading)].map(
    (each) => each ?? [],
  ))
    for (const [name, words] of [
      [before, after],
      [after, before],
    ] as const) {
      const grade = GRADE.exec(words)?.[1];
      if (grade !== undefined && isOfJob(name)) return { heading: name.trim(), grade };
    }
  return { heading };
}

const LONGEST = 160;

function isOfJob(name: string): boolean {
  return strengthOfTitle(name) !== 'none' || isBareLevel(name);
}
