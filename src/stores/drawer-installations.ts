import type { Drawer } from './drawer.js';
import { type Installations, type SealedInstallation, type Tenant, tenantKey } from './installations.js';

/** The installations of a process that shares them with no other. */
export function createDrawerInstallations(drawer: Drawer<SealedInstallation>): Installations {
  /** The last exclusive work of each tenant that has some. */
  const last = new Map<string, Promise<unknown>>();
  return {
    save: (tenant, installation) => drawer.set(tenantKey(tenant), installation),
    find: (tenant) => drawer.get(tenantKey(tenant)),
    delete: (tenant) => drawer.delete(tenantKey(tenant)),
    tenants: async () => (await drawer.keys()).map(tenantOf),
    exclusively(tenant, work) {
      const key = tenantKey(tenant);
      const result = Promise.resolve(last.get(key)).then(work);
      const end = result.catch(() => undefined).then(() => void (last.get(key) === end && last.delete(key)));
      last.set(key, end);
      return result;
    },
  };
}

const KEY = /^(team|enterprise):(.+)$/s;

function tenantOf(key: string): Tenant {
  const [, kind, id = ''] = KEY.exec(key) ?? [];
  return { kind: kind === 'team' ? 'team' : 'enterprise', id };
}
