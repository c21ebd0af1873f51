import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import {
  codeOfStep,
  newTotpSecret,
  stepAt,
  stepOfCode,
  toBase32,
} from '../../../cloud/adapters/identity/totp'

const SECRET = toBase32(Buffer.from('12345678901234567890', 'ascii'))

/** RFC 6238 appendix B, SHA-1, eight digits. */
const RFC_6238 = [
  ['1970-01-01T00:00:59.000Z', '94287082'],
  ['2005-03-18T01:58:29.000Z', '07081804'],
  ['2005-03-18T01:58:31.000Z', '14050471'],
  ['2009-02-13T23:31:30.000Z', '89005924'],
  ['2033-05-18T03:33:20.000Z', '69279037'],
  ['2603-10-11T11:33:20.000Z', '65353130'],
] as const

/** RFC 4226 appendix D. */
const RFC_4226 = '755224 287082 359152 969429 338314 254676 287922 162583 399871 520489'.split(' ')

describe('codes of an app', () => {
  it('are those of RFC 6238', () => {
    for (const [at, code] of RFC_6238) assert.equal(codeOfStep(SECRET, stepAt(at), 8), code, at)
  })

  it('are those of RFC 4226', () => {
    assert.deepEqual(
      RFC_4226.map((_, step) => codeOfStep(SECRET, step)),
      RFC_4226,
    )
  })

  it('are taken of the step now, the one before and the one after', () => {
    const now = '2026-03-02T01:00:00.000Z'
    for (const away of [-2, -1, 0, 1, 2]) {
      const found = stepOfCode(SECRET, codeOfStep(SECRET, stepAt(now) + away), now)
      assert.equal(found, Math.abs(away) > 1 ? null : stepAt(now) + away)
    }
  })

  it('belong to a secret of 160 bits that is another each time', () => {
    const [one, two] = [newTotpSecret(), newTotpSecret()]
    assert.match(one, /^[A-Z2-7]{32}$/)
    assert.notEqual(one, two)
  })
})
