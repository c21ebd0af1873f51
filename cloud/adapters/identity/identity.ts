import { hash, verify } from '@node-rs/argon2'
import { randomBytes, randomInt, randomUUID } from 'node:crypto'
import type { IdentityPort } from '../../ports/identity'
import { contentHash, sha256, sha256OfBytes } from '../crypto/content-hash'
import { newTotpSecret, stepOfCode } from './totp'
import type { OpenidOf } from './wechat-login'

const TOKEN_BYTES = 32
/** Argon2id with 19 MiB and two passes (OWASP's first choice for interactive logins). */
const ARGON2 = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const

const verifyPassword = async (hashed: string, password: string): Promise<boolean> => {
  try {
    return await verify(hashed, password.normalize('NFKC'))
  } catch {
    // Not an argon2 hash: nobody signs in with it.
    return false
  }
}

/** Without 0 o 1 l i, which are read out and copied wrongly. 31 of them, twelve times: 59 bits. */
const CLEAR = '23456789abcdefghjkmnpqrstuvwxyz'

const group = (): string => Array.from({ length: 4 }, () => CLEAR[randomInt(CLEAR.length)]).join('')

/** Passwords, tokens and hashes; who a WeChat code belongs to is asked of `openidOf`. */
export const makeIdentity = (openidOf: OpenidOf): IdentityPort => ({
  hashPassword: (password) => hash(password.normalize('NFKC'), ARGON2),
  verifyPassword,
  newPassword: () => [group(), group(), group()].join('-'),
  newPhoneCode: () => String(randomInt(1_000_000)).padStart(6, '0'),
  newSecondFactorSecret: newTotpSecret,
  stepOfCode,
  newToken: () => {
    const token = randomBytes(TOKEN_BYTES).toString('base64url')
    return { token, tokenHash: sha256(token) }
  },
  hashToken: sha256,
  newId: () => randomUUID(),
  hashContent: contentHash,
  hashBytes: sha256OfBytes,
  openidOf,
})
