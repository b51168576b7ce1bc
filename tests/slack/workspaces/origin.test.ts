import { describe, expect, it } from 'vitest';
import { type Origin, originOf, tenantOf } from '../../../src/slack/workspaces/origin.js';
import type { Tenant } from '../../../src/stores/installations.js';

const TEAM: Tenant = { kind: 'team', id: 'T1' };
const ORGANISATION: Tenant = { kind: 'enterprise', id: 'E1' };

const DELIVERIES: [string, Record<string, unknown>, Partial<Origin>, Tenant | undefined][] = [
  ['an event', { team_id: 'T1', event: {} }, { team: 'T1' }, TEAM],
  [
    'an event from a channel that another workspace shares',
    { team_id: 'T2', authorizations: [{ team_id: 'T1', enterprise_id: null, is_enterprise_install: false }] },
    { team: 'T1' },
    TEAM,
  ],
  [
    'an event of an organisation',
    { team_id: 'T1', authorizations: [{ team_id: 'T1', enterprise_id: 'E1', is_enterprise_install: true }] },
    { team: 'T1', enterprise: 'E1', isOrgWide: true },
    ORGANISATION,
  ],
  [
    'a command of an organisation',
    { command: '/role', team_id: 'T1', enterprise_id: 'E1', is_enterprise_install: 'true' },
    { team: 'T1', enterprise: 'E1', isOrgWide: true },
    ORGANISATION,
  ],
  [
    'a command in a workspace of an organisation that installed it alone',
    { command: '/role', team_id: 'T1', enterprise_id: 'E1', is_enterprise_install: 'false' },
    { team: 'T1', enterprise: 'E1' },
    TEAM,
  ],
  ['a click', { type: 'block_actions', team: { id: 'T1' }, user: { team_id: 'T2' } }, { team: 'T1' }, TEAM],
  [
    'a click in an organisation without a workspace',
    {
      type: 'block_actions',
      team: null,
      enterprise: { id: 'E1' },
      user: { team_id: 'T1' },
      is_enterprise_install: true,
    },
    { team: 'T1', enterprise: 'E1', isOrgWide: true },
    ORGANISATION,
  ],
  [
    'a form of a workspace, sent off in another',
    { type: 'view_submission', team: { id: 'T2' }, view: { app_installed_team_id: 'T1' } },
    { team: 'T1' },
    TEAM,
  ],
  [
    'an organisation that is not named',
    { team_id: 'T1', is_enterprise_install: true },
    { team: 'T1', isOrgWide: true },
    undefined,
  ],
  ['nothing at all', {}, {}, undefined],
  [
    'what makes no sense',
    {
      team_id: 7,
      authorizations: [null],
      team: 'T1',
      user: null,
      view: [],
      enterprise: 0,
      is_enterprise_install: 1,
    },
    {},
    undefined,
  ],
];

describe('the origin of a delivery', () => {
  it.each(DELIVERIES)('is read from %s', (_, body, origin, tenant) => {
    const found = originOf(body);
    expect(found).toEqual({ team: undefined, enterprise: undefined, isOrgWide: false, ...origin });
    expect(tenantOf(found)).toEqual(tenant);
  });
});
