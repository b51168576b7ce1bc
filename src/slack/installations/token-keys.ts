import { createCipheriv, createDecipheriv, createHash, randomBytes } from 'node:crypto';
import type { SealedInstallation, Tenant } from '../../stores/installations.js';

/** Thrown when no key of TOKEN_KEYS can open an installation. */
class SealError extends Error {
  override name = 'SealError';
}

const CIPHER = 'aes-256-gcm';
const IV_BYTES = 12;
const TAG_BYTES = 16;

/** The keys of TOKEN_KEYS. The first one seals. Each opens what it has sealed. */
export class TokenKeys {
  /** The id of the key that seals. */
  readonly newest: string;
  readonly #keys: ReadonlyMap<string, Buffer>;

  constructor([newest, ...older]: readonly [Buffer, ...Buffer[]]) {
    this.newest = idOf(newest);
    this.#keys = new Map([newest, ...older].map((key) => [idOf(key), key]));
  }

  /** Encrypts a text for one tenant. */
  seal(tenant: Tenant, text: string): SealedInstallation {
    const iv = randomBytes(IV_BYTES);
    const cipher = createCipheriv(CIPHER, this.#keyOf(this.newest), iv).setAAD(nameOf(tenant));
    const words = Buffer.concat([cipher.update(text), cipher.final()]);
    const sealed = Buffer.concat([iv, cipher.getAuthTag(), words]).toString('base64');
    return { keyId: this.newest, sealed };
  }

  /** Throws `SealError` when the key is missing, or when the text was changed or sealed for another tenant. */
  open(tenant: Tenant, { keyId, sealed }: SealedInstallation): string {
    const key = this.#keyOf(keyId);
    const bytes = Buffer.from(sealed, 'base64');
    const [iv, tag, words] = [
      bytes.subarray(0, IV_BYTES),
      bytes.subarray(IV_BYTES, IV_BYTES + TAG_BYTES),
      bytes.subarray(IV_BYTES + TAG_BYTES),
    ];
    try {
      const decipher = createDecipheriv(CIPHER, key, iv, { authTagLength: TAG_BYTES }).setAAD(nameOf(tenant));
      decipher.setAuthTag(tag);
      return Buffer.concat([decipher.update(words), decipher.final()]).toString();
    } catch (cause) {
      throw new SealError(
        `The stored installation of ${nameOf(tenant)} was changed: install Rolecall there again.`,
        {
          cause,
        },
      );
    }
  }

  #keyOf(id: string): Buffer {
    const key = this.#keys.get(id);
    if (!key)
      throw new SealError(
        `An installation was sealed with a key that TOKEN_KEYS does not hold (its id is ${id}): add that key behind the newest one.`,
      );
    return key;
  }
}

/** An id that tells keys apart and gives no key away. */
function idOf(key: Buffer): string {
  return createHash('sha256').update(key).digest('hex').slice(0, 8);
}

function nameOf({ kind, id }: Tenant): Buffer {
  return Buffer.from(`${kind} ${id}`);
}
