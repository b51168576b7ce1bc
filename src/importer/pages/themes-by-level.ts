import { isBareLevel, isTitle, withoutFirstLevel } from '../language/job-titles.js';
import { isDuty, isFamilyKind } from '../language/kinds.js';
import type { Language } from '../language/language.js';
import { isLevelOfCode, splitCode } from '../language/level-codes.js';
import type { Block, PageSection } from './page.js';
import { newSection } from './tree/new-section.js';

/** A line about a level: "L3: shapes rolls". */
interface LevelLine {
  level: string;
  text: string;
  line: number;
}

/**
 * Turns sections about themes, with a line for each level, into a section for each level with a line for each theme: "Dough: L3:
 * shapes rolls" becomes "L3: Dough: shapes rolls".
 */
export function turnThemes(section: PageSection, language: Language): PageSection {
  const sections = section.sections.map((each) => turnThemes(each, language));
  const themes = sections.flatMap((theme) => {
    const lines = levelLines(theme, language);
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
      addLine(known, theme, line, language);
    }
  const others = sections.filter((each) => !themes.some(({ theme }) => theme === each));
  return { ...section, sections: [...others, ...turned.values()] };
}

function keyOf(level: string): string {
  return level.toLowerCase();
}

/** The lines of a theme by level. Undefined if the section says anything else. */
function levelLines(theme: PageSection, language: Language): LevelLine[] | undefined {
  const kind = language.kindOfHeading(theme.heading);
  if (theme.sections.length > 0 || isFamilyKind(kind) || theme.form === 'record') return undefined;
  const lines: LevelLine[] = [];
  for (const block of theme.blocks) {
    const line = levelLine(block);
    if (line) lines.push(line);
    else if (block.kind !== 'lead') return undefined;
  }
  const isNamed = lines.some(({ level }) => !isTitle(level) || withoutFirstLevel(level) !== level);
  return isNamed && new Set(lines.map(({ level }) => keyOf(level))).size > 1 ? lines : undefined;
}

/** "L3: shapes rolls", "Senior – plans", and with a code also "L3 shapes rolls". */
function levelLine({ kind, text, line }: Block): LevelLine | undefined {
  if (kind !== 'item' && kind !== 'paragraph') return undefined;
  const [, name, says] =
    /^(.{1,40}?)(?:\s*:|\s+[–—-])\s+(\S.*)$/.exec(text) ??
    /^((?:IC|L|M|EM?)-?\d{1,2})\s+(\p{Lu}.*)$/u.exec(text) ??
    [];
  return name !== undefined && says !== undefined && isLevel(name)
    ? { level: name, text: says, line }
    : undefined;
}

function isLevel(name: string): boolean {
  const { title, code } = splitCode(name);
  if (title === '') return code !== undefined && isLevelOfCode(name, code);
  return isBareLevel(title) || isTitle(title);
}

/** Adds a line to its level. A list of duties or needs stays a list. */
function addLine(
  level: PageSection,
  theme: PageSection,
  { text, line }: LevelLine,
  language: Language,
): void {
  if (!isDuty(language.kindOfHeading(theme.heading))) {
    level.blocks.push({ kind: 'item', text: `${theme.heading}: ${text}`, line, isLabelled: true });
    return;
  }
  const known = level.sections.find(({ heading }) => heading === theme.heading);
  const list = known ?? newSection('label', theme.heading, theme.depth + 1, theme.line);
  if (!known) level.sections.push(list);
  list.blocks.push({ kind: 'item', text, line });
}
