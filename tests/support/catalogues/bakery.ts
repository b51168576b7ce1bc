import { readCatalog } from '../../../src/catalog/files/load-catalog.js';
import { problemLine } from '../../../src/catalog/files/problem.js';
import { withFolder } from './role-folder.js';

/** A small family that is valid as it stands; tests break one thing in it. */
export const BAKERY = `family: Bakery
source:
  page: Bakery
  url: https://example.com/bakery
  date: 2025-02-13
roles:
  - title: Baker
    aliases: [Bread Baker]
    level: intermediate
    track: individual contributor
    grade: 5
    reports_to: Head Baker
    responsibilities:
      - Bake bread
      - Clean the oven
    requirements: to be defined at time of business need
  - title: Senior Baker
    level: senior
    track: individual contributor
    grade: 6
    reports_to: { typically: [Head Baker] }
    responsibilities:
      extends: Baker
      items: [Teach bakers]
  - title: Head Baker
    level: manager
    track: management
    grade: 7
`;

/** The bakery with one passage changed. */
export function bakeryWith(passage: string, replacement: string): string {
  const parts = BAKERY.split(passage);
  if (parts.length !== 2) throw new Error(`"${passage}" is in the bakery ${parts.length - 1} times`);
  return parts.join(replacement);
}

/** A family of another name with these roles, each the YAML of its keys from the title on. */
export function familyOf(family: string, ...roles: string[]): string {
  const entries = roles.map((role) => `  - title: ${role.replaceAll('\n', '\n    ')}\n`);
  return `family: ${family}\nsource: { page: ${family}, url: , date: }\nroles:\n${entries.join('')}`;
}

/** The problems of a folder of these files, a line each. */
export function problemsIn(files: Record<string, string | Buffer>): Promise<string[]> {
  return withFolder(files, async (folder) => {
    const { problems } = await readCatalog(folder);
    return problems.map((problem) => problemLine(problem).replaceAll(`${folder}/`, '').replace(folder, '.'));
  });
}
