import { isBareLevel, isTitle, withoutFirstLevel } from '../language/job-titles.js';
import { isDuty, isFamilyKind } from '../language/kinds.js';
import type { Language } from '../language/language.js';
import { isLevelOfCode, splitCode } from '../language/level-codes.js';
import type { Block, PageSection } from './page.js';
import { newSection } from './tree/new-section.js';

/** What a theme says about a level: a line such as "L3: shapes rolls", or all the text below a heading "L3". */
interface LevelText {
  level: string;
  line: number;
  blocks: readonly Block[];
  sections: readonly PageSection[];
}

/**
 * Turns sections about themes, with a line or a section for each level, into a section for each level with the text of each
 * theme: "Dough: L3: shapes rolls" becomes "L3: Dough: shapes rolls".
 */
export function turnThemes(section: PageSection, language: Language): PageSection {
  const sections = section.sections.map((each) => turnThemes(each, language));
  const areParts = areThemes(sections, language);
  const themes = sections.flatMap((theme) => {
    const lines = (areParts ? levelSections(theme, language) : undefined) ?? levelLines(theme, language);
    return lines ? [{ theme, lines }] : [];
  });
  const names = themes.flatMap(({ lines }) => [...new Set(lines.map(({ level }) => keyOf(level)))]);
  const levels = new Set(names);
  const areShared = names.length >= levels.size * 2 - 1;
  if (themes.length < 2 || levels.size < 2 || !areShared) return { ...section, sections };
  const turned = new Map<string, PageSection>();
  for (const { theme, lines } of themes)
    for (const line of lines) {
      const known = turned.get(keyOf(line.level)) ?? newSection('column', line.level, theme.depth, line.line);
      turned.set(keyOf(line.level), known);
      addText(known, theme, line, language);
    }
  const others = sections.filter((each) => !themes.some(({ theme }) => theme === each));
  return { ...section, sections: [...others, ...turned.values()] };
}

function keyOf(level: string): string {
  return level.toLowerCase();
}

/** Whether sections are parts of the same jobs: one is a list of a job, or has a table. Else they may be departments. */
function areThemes(sections: readonly PageSection[], language: Language): boolean {
  return sections.some(
    (each) =>
      isDuty(language.kindOfHeading(each.heading)) ||
      (each.sections.length > 0 && each.sections.every(({ form }) => form === 'column')),
  );
}

/** The sections of a theme by level. Undefined if the theme has text of its own, or a section about anything else. */
function levelSections(theme: PageSection, language: Language): LevelText[] | undefined {
  const { heading, form, blocks, sections } = theme;
  const areLevels =
    form !== 'record' &&
    !isFamilyKind(language.kindOfHeading(heading)) &&
    !isLevel(heading) &&
    blocks.every(({ kind }) => kind === 'lead') &&
    sections.length > 1 &&
    sections.every((each) => each.form !== 'record' && isLevel(each.heading));
  return areLevels
    ? sections.map(({ heading: level, line, ...text }) => ({ level, line, ...text }))
    : undefined;
}

/** The lines of a theme by level. Undefined if the section says anything else. */
function levelLines(theme: PageSection, language: Language): LevelText[] | undefined {
  const kind = language.kindOfHeading(theme.heading);
  if (theme.sections.length > 0 || isFamilyKind(kind) || theme.form === 'record') return undefined;
  const lines: LevelText[] = [];
  for (const block of theme.blocks) {
    const line = levelLine(block);
    if (line) lines.push(line);
    else if (block.kind !== 'lead') return undefined;
  }
  const isNamed = lines.some(({ level }) => !isTitle(level) || withoutFirstLevel(level) !== level);
  return isNamed && new Set(lines.map(({ level }) => keyOf(level))).size > 1 ? lines : undefined;
}

/** "L3: shapes rolls", "Senior – plans", and with a code also "L3 shapes rolls". */
function levelLine({ kind, text, line }: Block): LevelText | undefined {
  if (kind !== 'item' && kind !== 'paragraph') return undefined;
  const [, name, says] =
    /^(.{1,40}?)(?:\s*:|\s+[–—-])\s+(\S.*)$/.exec(text) ??
    /^((?:IC|L|M|EM?)-?\d{1,2})\s+(\p{Lu}.*)$/u.exec(text) ??
    [];
  return name !== undefined && says !== undefined && isLevel(name)
    ? { level: name, line, blocks: [{ kind: 'item', text: says, line }], sections: [] }
    : undefined;
}

function isLevel(name: string): boolean {
  const { title, code } = splitCode(name);
  if (title === '') return code !== undefined && isLevelOfCode(name, code);
  return isBareLevel(title) || isTitle(title);
}

/** Adds what a theme says to its level. A list of duties or needs stays a list, and so does a section. */
function addText(
  level: PageSection,
  theme: PageSection,
  { blocks, sections, line }: LevelText,
  language: Language,
): void {
  const [only, another] = blocks;
  const isLine = only?.kind === 'item' && !another && sections.length === 0;
  if (isLine && !isDuty(language.kindOfHeading(theme.heading))) {
    level.blocks.push({ kind: 'item', text: `${theme.heading}: ${only.text}`, line, isLabelled: true });
    return;
  }
  const known = level.sections.find(({ heading }) => heading === theme.heading);
  const list = known ?? newSection('label', theme.heading, theme.depth + 1, theme.line);
  if (!known) level.sections.push(list);
  list.blocks.push(...blocks);
  list.sections.push(...sections.map((each) => ({ ...each, depth: Math.max(each.depth, theme.depth + 2) })));
}
