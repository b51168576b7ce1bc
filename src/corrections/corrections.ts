import path from 'node:path';
import type { Role } from '../catalog/catalog.js';
import { isArchitectureFile } from '../catalog/files/parse-architecture.js';
import { parseFiles } from '../catalog/files/parse-catalog.js';
import type { Problem } from '../catalog/files/problem.js';
import { type RoleFile, readRoleFiles, textsOf } from '../catalog/files/read-role-files.js';
import { finishInSlices } from '../slices.js';
import type { Correction } from './correction.js';
import type { Host } from './host.js';
import { describeProposal } from './proposal.js';
import { type NotReplaced, replaceValue } from './replace-value.js';
import { placeAgain, type StatedValue, statedValues } from './stated-values.js';

/** The result of checking or sending a correction. */
export type Checked = { kind: 'fine' } | Refused;
export type Sent = { kind: 'proposed'; address: string } | Refused;

/** Why a correction was not made. */
export type Refused =
  | NotReplaced
  /** The catalogue could not be loaded with it. */
  | { kind: 'problems'; problems: readonly Problem[] };

/** Corrects values that role files state, and nothing else. */
export interface Corrections {
  /** The values that the file of a role states for some kinds of questions, and the name of the file; undefined if there are none. */
  find: (
    role: Role,
    asked: readonly string[],
  ) => Promise<{ file: string; values: StatedValue[] } | undefined>;
  /** Whether the file would be valid with a correction. Quick enough for a person who waits. */
  check: (correction: Correction) => Promise<Checked>;
  /** Whether the whole catalogue would load with it. */
  checkAll: (correction: Correction) => Promise<Checked>;
  /** Proposes a correction to the maintainers of the files. */
  send: (correction: Correction) => Promise<Sent>;
}

/** Where the bot reads role files, and where people keep them. Without a host, corrections are only checked. */
export interface CorrectionPlaces {
  folder: string;
  /** The folder of the role files in the repository. */
  folderThere: string;
  host?: Host;
}

export function createCorrections({ folder, folderThere, host }: CorrectionPlaces): Corrections {
  const readHere = async (): Promise<RoleFile[]> => textsOf((await readRoleFiles(folder)).readable);
  const check = async (correction: Correction, beside: Beside): Promise<Checked> => {
    const corrected = await correctedText(correction, await readHere(), beside);
    return corrected.kind === 'fine' ? { kind: 'fine' } : corrected;
  };

  return {
    async find(role, asked) {
      for (const { file, text } of await readHere()) {
        const values = text.includes(role.title) ? statedValues(text, role.title, asked) : [];
        if (values.length > 0) return { file: path.basename(file), values };
      }
      return undefined;
    },
    check: (correction) => check(correction, 'alone'),
    checkAll: (correction) => check(correction, 'all'),
    async send(correction) {
      if (!host) throw new Error('Corrections are sent only where a host is set.');
      const file = path.posix.join(folderThere, correction.file);
      // Corrects the file as it is in the repository: the bot may read an older version.
      const current = await host.read(file);
      if (current === undefined) return { kind: 'changed' };
      const corrected = await correctedText(correction, await readHere(), 'all', current);
      if (corrected.kind !== 'fine') return corrected;
      const proposal = describeProposal(correction, file, corrected.text);
      return { kind: 'proposed', address: await host.propose(proposal) };
    },
  };
}

/** Whether a file is checked by itself, which is quick, or with all others. */
type Beside = 'alone' | 'all';

/**
 * The text of a file after a correction, if it has no errors together with the files beside it. Corrects `state` if it is given,
 * else the file in the folder.
 */
async function correctedText(
  { file, value, wanted }: Correction,
  files: readonly RoleFile[],
  beside: Beside,
  state?: string,
): Promise<{ kind: 'fine'; text: string } | Refused> {
  const here = files.find((each) => path.basename(each.file) === file);
  const text = state ?? here?.text;
  if (text === undefined) return { kind: 'changed' };
  const replaced = replaceValue(text, placeAgain(text, value).path, value.text, wanted);
  if (replaced.kind !== 'replaced') return replaced;
  const others = files.filter((each) => each !== here && (beside === 'all' || isArchitectureFile(each.file)));
  // This takes seconds for a thousand roles, so it runs in slices while questions are answered.
  const { problems } = await finishInSlices(
    parseFiles([...others, { file: here?.file ?? file, text: replaced.text }]),
  );
  const errors = problems.filter(({ severity }) => severity === 'error');
  return errors.length > 0 ? { kind: 'problems', problems: errors } : { kind: 'fine', text: replaced.text };
}
