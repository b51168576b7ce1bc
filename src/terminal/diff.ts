import { stat } from 'node:fs/promises';
import { type Command, Option } from 'commander';
import type { Catalog } from '../catalog/catalog.js';
import { loadCatalog } from '../catalog/files/load.js';
import type { KnownFamilies } from '../catalog/files/parse-catalog.js';
import { compareCatalogs } from '../changes/compare-catalogs.js';
import { loadRevision } from '../git/load-revision.js';
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
  // Most files are the same on both sides.
  const known: KnownFamilies = new Map();
  const changes = compareCatalogs(await load(old, roles, known), await load(after, roles, known));
  const between = `${old} → ${after}`;
  const text = format.json
    ? JSON.stringify({ old, new: after, changes }, null, 2)
    : format.markdown
      ? renderChangesMarkdown(changes, between)
      : renderChanges(changes, between, terminal);
  process.stdout.write(`${text}\n`);
}

/** If a folder and a branch share the name, the folder is meant. */
async function load(
  folderOrRevision: string,
  roles: string | undefined,
  known: KnownFamilies,
): Promise<Catalog> {
  const isFolder = await stat(folderOrRevision).then(
    (found) => found.isDirectory(),
    () => false,
  );
  return isFolder
    ? loadCatalog(folderOrRevision, known)
    : loadRevision(rolesFolder(roles), folderOrRevision, known);
}
