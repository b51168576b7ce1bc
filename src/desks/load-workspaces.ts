import { readFile } from 'node:fs/promises';
import path from 'node:path';
import * as z from 'zod';
import { parseYaml } from '../catalog/files/parse-yaml.js';
import { CatalogError } from '../catalog/files/problem.js';
import type { Config } from '../config.js';
import { ConfigError } from '../settings/environment.js';
import { CHANNEL, DOMAIN, MOST_DOMAINS } from '../settings/setting-kinds.js';
import type { Desk, Desks } from '../slack/workspaces/desk.js';
import type { Tenant } from '../stores/installations.js';

const channel = z.string().regex(CHANNEL, 'is not the id of a channel, such as C0123ABCDEF');

const entry = z.strictObject({
  roles: z.string().optional(),
  organisation: z
    .string()
    .regex(/^E[A-Z0-9]+$/, 'is not the id of an organisation, such as E0123ABCDEF')
    .optional(),
  admin_channel: channel.optional(),
  feedback_channel: channel.optional(),
  feedback_names: z.boolean().optional(),
  answer_in_shared_channels: z.boolean().optional(),
  unfurl_domains: z
    .array(z.string().regex(DOMAIN, 'is not a domain, such as handbook.example.com'))
    .max(MOST_DOMAINS)
    .optional(),
});

const ID = /^(default|[TE][A-Z0-9]+)$/;

/** By the id of a workspace or an organisation, or `default` for those without an entry. */
const schema = z.record(z.string(), entry).superRefine((entries, context) => {
  for (const id of Object.keys(entries).filter((id) => !ID.test(id)))
    context.addIssue({
      code: 'custom',
      path: [id],
      message: 'is not the id of a workspace (T...) or an organisation (E...), nor `default`',
    });
});

type Entry = z.infer<typeof entry>;

/**
 * Loads the desks of a WORKSPACES file. A setting that an entry leaves out comes from the environment, except for channels, which
 * belong to one workspace. Throws `ConfigError` if the file cannot be read, and `CatalogError` with every problem if it is wrong.
 */
export async function loadWorkspaces(file: string, config: Config): Promise<Desks> {
  const text = await readFile(file, 'utf8').catch(({ code }: NodeJS.ErrnoException) => {
    throw new ConfigError(
      `WORKSPACES cannot be read (${code}): name the YAML file that lists the workspaces.`,
    );
  });
  const parsed = parseYaml(file, text, schema);
  if ('problems' in parsed) throw new CatalogError(parsed.problems);
  const { default: standard, ...own } = parsed.entry;
  if (Object.keys(parsed.entry).length === 0)
    throw new ConfigError('WORKSPACES lists nobody: add a workspace, or `default: {}` for all.');
  if (config.connection.kind === 'oauth' && (standard?.admin_channel ?? standard?.feedback_channel))
    throw new ConfigError(
      'WORKSPACES names a channel under `default`, but a channel belongs to one workspace: put it under the id of that workspace.',
    );
  const folder = path.dirname(file);
  return {
    standard: standard && toDesk(standard, folder, config, config),
    own: new Map(
      Object.entries(own).map(([id, entry]) => [
        id,
        { ...toDesk(entry, folder, config, {}), home: homeOf(entry.organisation ?? id), scope: id },
      ]),
    ),
  };
}

/** The desk of an entry. Channels that it leaves out come from the last argument, all other settings from the config. */
function toDesk(
  entry: Entry,
  folder: string,
  { rolesDir, settings }: Config,
  {
    adminChannel,
    settings: { feedback } = {},
  }: { adminChannel?: string; settings?: Pick<Config['settings'], 'feedback'> },
): Desk {
  const { feedback_channel = feedback?.channel, feedback_names = feedback?.names ?? false } = entry;
  const ownRoles = entry.roles === undefined ? rolesDir : path.resolve(folder, entry.roles);
  const hasSite = ownRoles === rolesDir;
  return {
    rolesDir: ownRoles,
    adminChannel: entry.admin_channel ?? adminChannel,
    settings: {
      ...settings,
      answerInSharedChannels: entry.answer_in_shared_channels ?? settings.answerInSharedChannels,
      unfurlDomains: entry.unfurl_domains ?? settings.unfurlDomains,
      feedback:
        feedback_channel === undefined ? undefined : { channel: feedback_channel, names: feedback_names },
      // The site shows the roles of ROLES_DIR, and no others.
      workObjects: hasSite && settings.workObjects,
      enterpriseSearch: hasSite && settings.enterpriseSearch,
    },
  };
}

function homeOf(id: string): Tenant {
  return { kind: id.startsWith('E') ? 'enterprise' : 'team', id };
}
