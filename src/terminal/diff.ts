import { stat } from 'node:fs/promises';
import { type Command, Option } from 'commander';
import type { Catalog } from '../catalog/catalog.js';
import { isArchitectureFile } from '../catalog/files/parse-architecture.js';
import { parseCatalog } from '../catalog/files/parse-catalog.js';
import { CatalogError, type Problem } from '../catalog/files/problem.js';
import { type RoleFile, readRoleFiles, textsOf } from '../catalog/files/read-role-files.js';
import { compareCatalogs } from '../changes/compare-catalogs.js';
import { readRevision } from '../git/load-revision.js';
import { renderChanges } from './render/changes.js';
import { renderChangesMarkdown } from './render/changes-markdown.js';
import { ROLES_DEFAULT, rolesFolder } from './roles-folder.js';
import { terminal } from './terminal.js';

const EXAMPLES = `
Examples:
  rolecall diff HEAD~1                 the last commit, and what is not committed yet
  rolecall diff main HEAD --markdown   a branch, for its merge request
  rolecall diff ../last-year roles     two folders`;

export function addDiffCommand(program: Command): void {
  program
    .command('diff')
    .description('Say what changed between two catalogues: folders, or git revisions of one folder.')
    .argument('<old>', 'a folder, or a revision such as HEAD~1, a branch or a tag')
    .argument('[new]', 'the same; if left out, the folder as it stands')
    .option('--roles <dir>', `the folder with the role YAML, for revisions ${ROLES_DEFAULT}`)
    .addOption(new Option('--json', 'one JSON object: old, new, changes').conflicts('markdown'))
    .option('--markdown', 'Markdown, for a merge request')
    .addHelpText('after', EXAMPLES)
    .action(diff);
}

interface DiffOptions {
  roles?: string;
  json?: true;
  markdown?: true;
}

async function diff(old: string, now: string | undefined, { roles, ...format }: DiffOptions): Promise<void> {
  const after = now ?? rolesFolder(roles);
  const sides = [await read(old, roles), await read(after, roles)] as const;
  const same = textsOfBoth(...sides);
  const changes = compareCatalogs(parseOthers(sides[0], same), parseOthers(sides[1], same));
  const between = `${old} → ${after}`;
  const text = format.json
    ? JSON.stringify({ old, new: after, changes }, null, 2)
    : format.markdown
      ? renderChangesMarkdown(changes, between)
      : renderChanges(changes, between, terminal);
  process.stdout.write(`${text}\n`);
}

/** The files of one of the two catalogues. */
interface Side {
  files: readonly RoleFile[];
  unreadable: readonly Problem[];
}

/** Reads one side. If a folder and a branch have the same name, reads the folder. */
async function read(folderOrRevision: string, roles: string | undefined): Promise<Side> {
  const isFolder = await stat(folderOrRevision).then(
    (found) => found.isDirectory(),
    () => false,
  );
  if (!isFolder) return { files: await readRevision(rolesFolder(roles), folderOrRevision), unreadable: [] };
  const { readable, unreadable } = await readRoleFiles(folderOrRevision);
  return { files: textsOf(readable), unreadable };
}

/** The texts of families that both sides have, so that they need not be parsed. None if the words of the organisation differ. */
function textsOfBoth(before: Side, after: Side): ReadonlySet<string> {
  const [words, otherWords] = [before, after].map(
    ({ files }) => files.find(({ file }) => isArchitectureFile(file))?.text,
  );
  if (words !== otherWords) return new Set();
  const texts = new Set(before.files.map(({ text }) => text));
  return new Set(after.files.flatMap(({ text }) => (texts.has(text) ? [text] : [])));
}

/** The catalogue of the files that only one side has. Throws `CatalogError` if they have errors. */
function parseOthers({ files, unreadable }: Side, same: ReadonlySet<string>): Catalog {
  const others = files.filter(({ file, text }) => isArchitectureFile(file) || !same.has(text));
  const { catalog, problems } = parseCatalog(others, unreadable);
  if (!catalog) throw new CatalogError(problems);
  return catalog;
}
