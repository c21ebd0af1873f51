import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { tooLargeToPack } from '../../../src/domain/retention/too-large-to-pack'

describe('a package that is too large for the desk', () => {
  it('says how much is too much, that nothing changed, whom to ask, and what to send him', () => {
    const command = 'npm run hand-over -- zhanxi 2025 2025.zip'
    const text = tooLargeToPack(command)
    for (const part of ['超过 64 MB', '什么也没有改动', '请找县里管理系统主机的人'])
      assert.ok(text.includes(part), part)
    assert.ok(text.endsWith(`：${command}`))
  })
})
