import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';

const NONCE = 12;
const TAG = 16;

/** Encrypts what an index holds (AES-256-GCM), bound to the row it belongs to, so that rows cannot be swapped. */
export function seal(key: Buffer, row: Uint8Array, content: Uint8Array): Buffer {
  const nonce = randomBytes(NONCE);
  const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(row);
  const sealed = cipher.update(content);
  cipher.final();
  return Buffer.concat([nonce, cipher.getAuthTag(), sealed]);
}

/** Decrypts it again; undefined where it was damaged or changed. */
export function unseal(key: Buffer, row: Uint8Array, sealed: Uint8Array): Buffer | undefined {
  if (sealed.length < NONCE + TAG) return undefined;
  try {
    const decipher = createDecipheriv('aes-256-gcm', key, sealed.subarray(0, NONCE)).setAAD(row);
    decipher.setAuthTag(sealed.subarray(NONCE, NONCE + TAG));
    const content = decipher.update(sealed.subarray(NONCE + TAG));
    decipher.final();
    return content;
  } catch {
    return undefined;
  }
}
