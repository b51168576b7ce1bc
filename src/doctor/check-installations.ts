import { messageOf } from '../caught.js';
import type { Config } from '../config.js';
import { TokenKeys } from '../slack/installations/token-keys.js';
import type { KeptInstallation } from '../slack/installations/vault.js';
import { botScopes } from '../slack/scopes.js';
import { type Desks, deskOf } from '../slack/workspaces/desk.js';
import { tenantName } from '../slack/workspaces/origin.js';
import type { Tenant } from '../stores/installations.js';
import { type FoundInstallation, readInstallations } from '../stores/read-installations.js';
import { StoreError } from '../stores/store-error.js';
import { count, listed } from '../text/prose.js';
import type { CallSlack } from './call-slack.js';
import { type Diagnosis, fault, faultOf, note, well } from './diagnosis.js';

/** The diagnoses of all installations, and each token that works, by the id of its tenant. */
interface CheckedInstallations {
  tokens: ReadonlyMap<string, string>;
  diagnoses: readonly Diagnosis[];
}

/** How many are checked at the same time. Slack limits the rate of each workspace separately. */
const AT_ONCE = 10;

/** More faults are shown once these are fixed. */
const MOST_FAULTS = 20;

/** Whether each workspace that has installed the bot can be served: its token, its scopes, its place in WORKSPACES. */
export async function checkInstallations(
  config: Config,
  desks: Desks,
  call: CallSlack,
): Promise<CheckedInstallations> {
  const { connection } = config;
  if (connection.kind !== 'oauth') return { tokens: new Map(), diagnoses: [] };
  const found = await readInstallations(config).catch((error: unknown) => {
    if (error instanceof StoreError) return error;
    throw error;
  });
  if (found instanceof StoreError)
    return { tokens: new Map(), diagnoses: [note('installed', `cannot be looked up: ${found.message}`)] };

  const keys = new TokenKeys(connection.tokenKeys);
  const tokens = new Map<string, string>();
  const diagnoses: Diagnosis[] = [];
  for (let start = 0; start < found.length; start += AT_ONCE) {
    const some = found.slice(start, start + AT_ONCE).map((each) => checkOne(each, keys, desks, call));
    for (const { id, token, diagnosis } of await Promise.all(some)) {
      if (token !== undefined) tokens.set(id, token);
      if (diagnosis) diagnoses.push(diagnosis);
    }
  }
  const missing = [...desks.own.values()].flatMap(({ home }) =>
    home && !found.some(({ tenant }) => isSame(tenant, home)) ? [tenantName(home)] : [],
  );
  return { tokens, diagnoses: [...summarise(found.length, diagnoses), ...absentees([...new Set(missing)])] };
}

function summarise(total: number, diagnoses: readonly Diagnosis[]): Diagnosis[] {
  if (total === 0)
    return [note('installed', 'nobody has installed the app yet: open /slack/install to do so')];
  const faults = diagnoses.filter(({ kind }) => kind === 'fault');
  const others = diagnoses.filter(({ kind }) => kind !== 'fault');
  const left = faults.length - MOST_FAULTS;
  const shown = [...faults.slice(0, MOST_FAULTS), ...others.slice(0, MOST_FAULTS)];
  if (left > 0) shown.push(note('installed', `${count(left, 'more fault')} of the same kinds`));
  const good = total - faults.length;
  return good > 0 ? [well('installed', `${count(good, 'installation')} can be served`), ...shown] : shown;
}

function absentees(names: readonly string[]): Diagnosis[] {
  if (names.length === 0) return [];
  return [
    note(
      'installed',
      `${listed(names.slice(0, MOST_FAULTS))} of WORKSPACES: the app is not installed there yet`,
    ),
  ];
}

/** The result for one installation, with its token if Slack accepts it. */
interface Checked {
  id: string;
  token?: string;
  diagnosis?: Diagnosis;
}

async function checkOne(
  found: FoundInstallation,
  keys: TokenKeys,
  desks: Desks,
  call: CallSlack,
): Promise<Checked> {
  const { tenant } = found;
  const { id } = tenant;
  const opened = openOne(found, keys);
  if ('diagnosis' in opened) return { id, diagnosis: opened.diagnosis };
  const { bot, enterprise } = opened.installation;
  const desk = deskOf(
    desks,
    tenant.kind === 'team' ? { team: id, enterprise: enterprise?.id } : { team: undefined, enterprise: id },
  );
  const isHome = [...desks.own.values()].some(({ home }) => home && isSame(home, tenant));
  if (!desk && !isHome) return { id, diagnosis: notServed(tenant) };
  if (!bot?.token) return { id };
  if (bot.expiresAt !== undefined && bot.expiresAt < Date.now() / 1000) {
    const text = `${tenantName(tenant)}: its token has expired; the bot renews it at the next question`;
    return { id, diagnosis: note('installed', text) };
  }
  const unfurls = (desk?.settings.unfurlDomains.length ?? 0) > 0;
  return checkToken(tenant, bot.token, botScopes(unfurls), call);
}

function notServed(tenant: Tenant): Diagnosis {
  return fault(
    'installed',
    `${tenantName(tenant)} has installed the app and is refused: WORKSPACES has no entry for it`,
    'add an entry for it, or one called `default`; or let it remove the app',
  );
}

const INSTALL_AGAIN = 'let somebody there install the app again, at /slack/install';

async function checkToken(
  tenant: Tenant,
  token: string,
  wanted: readonly string[],
  call: CallSlack,
): Promise<Checked> {
  const { id } = tenant;
  const name = tenantName(tenant);
  const reply = await call('auth.test', token);
  switch (reply.kind) {
    case 'unreachable':
      return { id, diagnosis: note('installed', `${name} could not be checked (${reply.why})`) };
    case 'refused': {
      const text = `Slack refuses the token of ${name} (${reply.error})`;
      return { id, diagnosis: fault('installed', text, INSTALL_AGAIN) };
    }
    case 'ok': {
      const { scopes } = reply;
      const missing = scopes ? wanted.filter((scope) => !scopes.includes(scope)) : [];
      if (missing.length === 0) return { id, token };
      const text = `${name} has not granted ${listed(missing)}`;
      return { id, token, diagnosis: fault('installed', text, INSTALL_AGAIN) };
    }
  }
}

function openOne(
  { tenant, ...sealed }: FoundInstallation,
  keys: TokenKeys,
): KeptInstallation | { diagnosis: Diagnosis } {
  try {
    return JSON.parse(keys.open(tenant, sealed));
  } catch (error) {
    return { diagnosis: faultOf('installed', messageOf(error), `${tenantName(tenant)}: `) };
  }
}

function isSame(one: Tenant, other: Tenant): boolean {
  return one.kind === other.kind && one.id === other.id;
}
