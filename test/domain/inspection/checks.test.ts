import assert from 'node:assert/strict'
import { it } from 'node:test'
import { CHECK_KEYS, CHECKS } from '../../../src/domain/inspection/checks'

it('every line of the check-list names its article, none stands there twice', () => {
  for (const key of CHECK_KEYS) assert.match(CHECKS[key].article, /^《政府信息公开条例》第.+条/)
  assert.equal(new Set(CHECK_KEYS.map((key) => CHECKS[key].text)).size, CHECK_KEYS.length)
})
