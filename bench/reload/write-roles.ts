import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Catalog } from '../../src/catalog/catalog.js';
import { allItems, dutiesOf } from '../../src/catalog/duties.js';
import { createRandom, pick, randomBelow } from '../random.js';
import { growTitles } from '../titles/grow-titles.js';
import { inventTitles } from '../titles/invent-titles.js';

const ROLES_PER_FAMILY = 10;
const BYTES_PER_ROLE = 6000;
const SEED = 7;

/** Writes that many roles of six kilobytes into a folder, ten a file, in sentences of a catalogue; resolves with the files. */
export async function writeRoles(folder: string, count: number, like: Catalog): Promise<string[]> {
  const random = createRandom(SEED);
  const titles = growTitles(inventTitles(random), count, random);
  const sentences = like.roles.flatMap((role) =>
    (['requirements', 'responsibilities'] as const).flatMap((kind) => allItems(dutiesOf(like, role, kind))),
  );
  const item = (): string => JSON.stringify(`${pick(sentences, random)} (${randomBelow(1e6, random)})`);
  await mkdir(folder, { recursive: true });
  const families = Array.from({ length: Math.ceil(count / ROLES_PER_FAMILY) }, (_, at) => at);
  return Promise.all(
    families.map(async (at) => {
      const roles = titles.slice(at * ROLES_PER_FAMILY, (at + 1) * ROLES_PER_FAMILY);
      const file = path.join(folder, `family-${String(at).padStart(5, '0')}.yaml`);
      const head = `family: Family ${at}\nsource: { page: Family ${at}, url: , date: }\nroles:\n`;
      await writeFile(file, head + roles.map((title) => roleText(title, item)).join(''));
      return file;
    }),
  );
}

function roleText(title: string, item: () => string): string {
  let text = `  - title: ${JSON.stringify(title)}
    level: intermediate
    track: individual contributor
    grade: 7
    reports_to: Chief Executive Officer
    responsibilities:
`;
  while (text.length < BYTES_PER_ROLE) text += `      - ${item()}\n`;
  return text;
}
