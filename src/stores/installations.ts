/** Who installed the app: a workspace, or an Enterprise organisation for all of its workspaces. */
export interface Tenant {
  kind: 'team' | 'enterprise';
  id: string;
}

export function tenantKey({ kind, id }: Tenant): string {
  return `${kind}:${id}`;
}

/** An installation whose tokens only the holder of the key can read. */
export interface SealedInstallation {
  /** The id of the key that sealed it. */
  keyId: string;
  /** Base64. */
  sealed: string;
}

/** Keeps each installation until it is deleted. A store never sees a token. */
export interface Installations {
  /** Replaces the installation of this tenant, if there is one. Resolves when it is safe from a crash. */
  save(tenant: Tenant, installation: SealedInstallation): Promise<void>;
  find(tenant: Tenant): Promise<SealedInstallation | undefined>;
  delete(tenant: Tenant): Promise<void>;
  /** Everybody who has an installation, in no order. */
  tenants(): Promise<readonly Tenant[]>;
  /**
   * Does some work while no process does other such work for this tenant. Waits for its turn. The work may call all other
   * methods. Rejects as the work does.
   */
  exclusively<Result>(tenant: Tenant, work: () => Promise<Result>): Promise<Result>;
}
