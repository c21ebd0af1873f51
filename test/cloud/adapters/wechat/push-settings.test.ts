import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { readSettings, SettingsError } from '../../../../cloud/env'

const key = Buffer.alloc(32, 1).toString('base64')
const GIVEN = {
  ...{ DATABASE_URL: 'postgres://x', FIELD_KEYS: `k:${key}`, BLIND_INDEX_KEY: key },
  ...{ JOB_SECRET: 'x'.repeat(16), WX_APPID: 'a', WX_SECRET: 'b' },
}
const noDemo = {
  embeddedIsDemo: false,
  demoSecrets: (): never => {
    throw new Error('this is no demo')
  },
}
const read = (more: Readonly<Record<string, string>>) =>
  readSettings({ ...GIVEN, ...more }, noDemo).wechat?.push
const PUSH = { WX_PUSH_TOKEN: 'abc123', WX_PUSH_AES_KEY: 'k'.repeat(43) }

describe('the keys of the message push', () => {
  it('come from the surroundings, whole or not at all', () => {
    assert.equal(read({}), null)
    assert.deepEqual(read(PUSH), { token: 'abc123', aesKey: 'k'.repeat(43) })
  })

  for (const [what, over] of [
    ['without a token', { WX_PUSH_TOKEN: '' }],
    ['without a key', { WX_PUSH_AES_KEY: '' }],
    ['with a key that is too short', { WX_PUSH_AES_KEY: 'k'.repeat(42) }],
    ['with a token of other signs', { WX_PUSH_TOKEN: 'ab-c' }],
  ] as const)
    it(`are refused ${what}: the server does not start`, () => {
      assert.throws(() => read({ ...PUSH, ...over }), SettingsError)
    })
})
