import { createHmac, randomBytes } from 'node:crypto'

/** RFC 4648 §6. */
const BASE32 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'
const SECRET_BYTES = 20
const STEP_SECONDS = 30
const DIGITS = 6
/** A clock may be wrong by one step, either way (RFC 6238 §5.2). */
const DRIFT = [0, -1, 1] as const

/** Five bits a letter; the 20 bytes of a secret are 32 letters, without padding. */
export const toBase32 = (bytes: Uint8Array): string => {
  const bits = [...bytes].map((byte) => byte.toString(2).padStart(8, '0')).join('')
  return (bits.match(/.{1,5}/g) ?? []).map((five) => BASE32[Number.parseInt(five.padEnd(5, '0'), 2)]).join('')
}

const fromBase32 = (text: string): Uint8Array => {
  const bits = [...text].map((letter) => BASE32.indexOf(letter).toString(2).padStart(5, '0')).join('')
  return Uint8Array.from(bits.match(/.{8}/g) ?? [], (eight) => Number.parseInt(eight, 2))
}

/** A new secret of 160 bits, as RFC 4226 §4 recommends. */
export const newTotpSecret = (): string => toBase32(randomBytes(SECRET_BYTES))

/** The code of one step. Source: RFC 4226 §5.3, HMAC-SHA-1, which every app knows. */
export const codeOfStep = (secret: string, step: number, digits = DIGITS): string => {
  const counter = Buffer.alloc(8)
  counter.writeBigUInt64BE(BigInt(step))
  const mac = createHmac('sha1', fromBase32(secret)).update(counter).digest()
  const at = (mac[mac.length - 1] ?? 0) & 0xf
  const number = mac.readUInt32BE(at) & 0x7fffffff
  return String(number % 10 ** digits).padStart(digits, '0')
}

/** Number of the step at an instant. */
export const stepAt = (now: string): number => Math.floor(Date.parse(now) / 1000 / STEP_SECONDS)

/** The step whose code it is, at most one away from now; null where it is none. */
export const stepOfCode = (secret: string, code: string, now: string): number | null => {
  const current = stepAt(now)
  const drift = DRIFT.find((away) => codeOfStep(secret, current + away) === code)
  return drift === undefined ? null : current + drift
}
