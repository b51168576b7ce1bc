import type { FamilyFile } from '../src/catalog/schema.js';
import { type Import, importPages } from '../src/importer/import-pages.js';
import { createLanguage } from '../src/importer/language/language.js';
import { loadPages } from '../src/importer/pages/files/load-pages.js';
import { parsePages } from '../src/importer/pages/parse-page.js';
import { compare, findWrongFacts, type Verdict, type WrongFact } from './compare.js';
import { loadGold } from './gold.js';
import { type Judgement, judgeGold } from './judge-gold.js';
import { renderEvaluation } from './report.js';
import { findStatements } from './statements.js';

/** Compares what pages say, as the checker reads them, with what the importer makes of them. */
async function evaluate(folder: string): Promise<void> {
  const { files, refused } = await loadPages([folder]);
  if (files.length === 0) {
    process.stderr.write(`There is no page to read in ${folder}\n`);
    process.exit(2);
  }
  const gold = await loadGold(new URL('gold.yaml', import.meta.url));
  const language = createLanguage();
  const pages = (await Promise.all(files.map((file) => parsePages(file, language)))).flat();
  const { families, report } = importPages(pages, language);
  const byFile = new Map(
    families.flatMap(({ family }) =>
      [family.source.file ?? '', ...family.roles.flatMap(({ source }) => source?.file ?? [])].map((file) => [
        file,
        family,
      ]),
    ),
  );
  const verdicts: (Verdict & { file: string })[] = [];
  const wrong: (WrongFact & { file: string })[] = [];
  const judgements: (Judgement & { file: string })[] = [];
  for (const { file, text } of files) {
    const statements = findStatements(text);
    const family = withTwins(byFile.get(file), file, report.twins, families);
    verdicts.push(...compare(statements, family).map((verdict) => ({ ...verdict, file })));
    const read = gold.get(file);
    if (read) judgements.push(...judgeGold(read, family).map((judgement) => ({ ...judgement, file })));
    if (family?.source.file === file)
      wrong.push(...findWrongFacts(statements, family).map((fact) => ({ ...fact, file })));
  }
  const { text, passed } = renderEvaluation({ pages: files.length, refused, verdicts, wrong, judgements });
  process.stdout.write(`${text}\n`);
  process.exitCode = passed ? 0 : 1;
}

/** A family and the roles of its page that another page describes too, and that stand in that page's family. */
function withTwins(
  family: FamilyFile | undefined,
  file: string,
  twins: Import['report']['twins'],
  families: Import['families'],
): FamilyFile | undefined {
  const titles = new Set(twins.filter(({ dropped }) => dropped === file).map(({ title }) => title));
  const others = families.flatMap((other) => other.family.roles).filter(({ title }) => titles.has(title));
  return family && { ...family, roles: [...family.roles, ...others] };
}

const [folder] = process.argv.slice(2);
if (folder === undefined) {
  process.stderr.write('Pass the folder with the pages: npm run eval:import -- FOLDER\n');
  process.exit(2);
}
await evaluate(folder);
