import { createDecipheriv, createHash, timingSafeEqual } from 'node:crypto'
import { fail, ok } from '../../../src/domain/result'
import type { SealedPush, SignedAt, WechatPush } from '../../ports/wechat-push'
import { membersOf } from './push-members'

/** Keys of the push as they stand in the console; `aesKey` is EncodingAESKey, 43 characters. */
export interface PushKeys {
  readonly appId: string
  readonly token: string
  readonly aesKey: string
}

/** How old a signature may be, and how far ahead its clock. Unit: seconds. */
const OLDEST = 300
/** Before a message stand sixteen random bytes and its length in four. Unit: bytes. */
const NOISE = 16
const LENGTH = 4
/** The padding fills up to this. Unit: bytes. */
const BLOCK = 32

const signatureOf = (...parts: readonly string[]): string =>
  createHash('sha1')
    .update([...parts].sort().join(''))
    .digest('hex')

const isSame = (given: string, right: string): boolean => {
  const [one, other] = [Buffer.from(given), Buffer.from(right)]
  return one.length === other.length && timingSafeEqual(one, other)
}

const isRecent = ({ timestamp }: SignedAt, now: string): boolean =>
  /^\d{10}$/.test(timestamp) && Math.abs(Date.parse(now) / 1000 - Number(timestamp)) <= OLDEST

/** Without its padding; null where that is not as it must be. */
const unpadded = (bytes: Buffer): Buffer | null => {
  const padding = bytes.at(-1) ?? 0
  const isRight = padding >= 1 && padding <= BLOCK && padding <= bytes.length
  return isRight && bytes.subarray(-padding).every((byte) => byte === padding)
    ? bytes.subarray(0, -padding)
    : null
}

const deciphered = (sealed: string, { aesKey }: PushKeys): Buffer | null => {
  const key = Buffer.from(`${aesKey}=`, 'base64')
  const decipher = createDecipheriv('aes-256-cbc', key, key.subarray(0, NOISE)).setAutoPadding(false)
  try {
    return unpadded(Buffer.concat([decipher.update(sealed, 'base64'), decipher.final()]))
  } catch {
    // Not a whole number of blocks.
    return null
  }
}

/**
 * The message within a sealed text, null where it is broken or was sealed for another program.
 * @example unsealed(encrypt, { appId: 'wx…', token: '…', aesKey: '…' }) // '{"Event":…}'
 */
export const unsealed = (sealed: string, keys: PushKeys): string | null => {
  const plain = deciphered(sealed, keys)
  if (plain === null || plain.length < NOISE + LENGTH) return null
  const from = NOISE + LENGTH
  const to = from + plain.readUInt32BE(NOISE)
  return isSame(plain.subarray(to).toString(), keys.appId) ? plain.subarray(from, to).toString() : null
}

const opened = (
  keys: PushKeys,
  { body, ...signed }: SealedPush,
  now: string,
): ReturnType<WechatPush['open']> => {
  const sealed = membersOf(body)?.Encrypt
  if (typeof sealed !== 'string' || !isRecent(signed, now)) return fail('forbidden')
  const { signature, timestamp, nonce } = signed
  if (!isSame(signature, signatureOf(keys.token, timestamp, nonce, sealed))) return fail('forbidden')
  const text = unsealed(sealed, keys)
  const message = text === null ? null : membersOf(text)
  if (text === null || message === null) return fail('forbidden')
  return ok({ message, identity: createHash('sha256').update(text).digest('hex') })
}

/**
 * WeChat's message push in its safe mode: SHA-1 over token, time, nonce and sealed text; AES-256-CBC with a padding to 32 bytes;
 * the program's id at the end of what was sealed. The plain modes are not taken: whoever learned the token could write them.
 */
export const wechatPush = (keys: PushKeys): WechatPush => ({
  isGenuine: (asked, now) =>
    isRecent(asked, now) && isSame(asked.signature, signatureOf(keys.token, asked.timestamp, asked.nonce)),
  open: (push, now) => opened(keys, push, now),
})
