import * as z from 'zod';
import type { CorrectionSettings } from '../corrections/open-corrections.js';
import { onOrOff, webAddress } from './setting-kinds.js';

/** The settings of the repository where suggested corrections become merge requests. */
export const correctionSettings = {
  CORRECTIONS_API: webAddress(
    'is not the address of an API: write https://api.github.com, or https://gitlab.example.com/api/v4',
  )
    .transform((address) => address.replace(/\/+$/, ''))
    .optional(),
  CORRECTIONS_PROJECT: z
    .string()
    .regex(/^[\w.-]+(\/[\w.-]+)+$/, 'is not the name of a project: write owner/repository or group/project')
    .optional(),
  CORRECTIONS_TOKEN: z
    .string()
    .regex(/^[\w.-]+$/, 'does not look like a token, as it has characters that no token has: copy it again')
    .optional(),
  CORRECTIONS_BRANCH: z.string().default('main'),
  CORRECTIONS_FOLDER: z.string().default('roles'),
  CORRECTIONS_NAMES: onOrOff(),
};

interface Repository {
  CORRECTIONS_API?: string | undefined;
  CORRECTIONS_PROJECT?: string | undefined;
  CORRECTIONS_TOKEN?: string | undefined;
}

const TOGETHER = ['CORRECTIONS_API', 'CORRECTIONS_PROJECT', 'CORRECTIONS_TOKEN'] as const;

/** Adds an issue for each setting that is missing, if only some of a repository are set. */
export function checkCorrections({ value, issues }: z.core.ParsePayload<Repository>): void {
  const missing = TOGETHER.filter((name) => value[name] === undefined);
  if (missing.length === TOGETHER.length) return;
  for (const name of missing)
    issues.push({
      code: 'custom',
      path: [name],
      input: undefined,
      message: `is not set: merge requests need ${TOGETHER.join(', ')} together`,
    });
}

/** The repository that corrections go to; undefined if none is set. */
export function toCorrectionSettings({
  CORRECTIONS_API: api,
  CORRECTIONS_PROJECT: project,
  CORRECTIONS_TOKEN: token,
  CORRECTIONS_BRANCH: branch,
  CORRECTIONS_FOLDER: folder,
}: Repository & { CORRECTIONS_BRANCH: string; CORRECTIONS_FOLDER: string }): CorrectionSettings | undefined {
  if (api === undefined || project === undefined || token === undefined) return undefined;
  return { api, project, token, branch, folder };
}
