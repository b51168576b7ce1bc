import { splitGrade } from '../../language/grade-in-heading.js';
import type { Block, PageSection } from '../page.js';

/** A new section. A grade in its heading becomes its first block; otherwise it has none. */
export function newSection(
  form: PageSection['form'],
  heading: string,
  depth: number,
  line: number,
): PageSection {
  const { heading: name, grade } = splitGrade(heading);
  return { heading: name, depth, line, form, blocks: gradeBlocks(grade, line), sections: [] };
}

/** A grade as a field, as if a label stated it. Empty without a grade. */
export function gradeBlocks(grade: string | undefined, line: number): Block[] {
  return grade === undefined
    ? []
    : [{ kind: 'field', name: 'Grade', value: grade, text: `Grade: ${grade}`, line }];
}
