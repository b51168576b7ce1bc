import { splitGrade } from '../language/grade-in-heading.js';
import type { Block, PageSection } from './page.js';

/** A section that nothing stands in yet but the grade that its heading states. */
export function newSection(
  form: PageSection['form'],
  heading: string,
  depth: number,
  line: number,
): PageSection {
  const { heading: name, grade } = splitGrade(heading);
  return { heading: name, depth, line, form, blocks: gradeBlocks(grade, line), sections: [] };
}

/** A grade as the field that a label would make of it. */
export function gradeBlocks(grade: string | undefined, line: number): Block[] {
  return grade === undefined
    ? []
    : [{ kind: 'field', name: 'Grade', value: grade, text: `Grade: ${grade}`, line }];
}
