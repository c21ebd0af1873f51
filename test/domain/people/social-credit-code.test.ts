import assert from 'node:assert/strict'
import { describe, it } from 'node:test'

import { creditCodeCheck, parseCreditCode } from '../../../src/domain/people/social-credit-code'

describe('unified social credit code (GB 32100)', () => {
  it('takes a code with the right check character, in small letters too', () => {
    assert.equal(parseCreditCode('91350100M000100Y43').ok, true)
    assert.equal(parseCreditCode('91350100m000100y43').ok, true)
    assert.equal(creditCodeCheck('91350100M000100Y4'), '3')
  })

  it('refuses a wrong check character and letters that the standard leaves out', () => {
    const wrong = parseCreditCode('91350100M000100Y44')
    assert.equal(!wrong.ok && wrong.code, 'wrong-check-digit')
    for (const letter of ['I', 'O', 'S', 'V', 'Z']) {
      const shaped = parseCreditCode(`9135010${letter}M000100Y43`)
      assert.equal(!shaped.ok && shaped.code, 'wrong-shape')
    }
  })
})
