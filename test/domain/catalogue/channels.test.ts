import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { ACCOUNT_CHANNELS, CHANNELS, CHANNEL_TEXTS, isChannel } from '../../../src/domain/catalogue/channels'

describe('channels of disclosure (Art. 23, 25)', () => {
  it('name those of the annual report, old ones too', () => {
    const names = CHANNELS.map((channel) => CHANNEL_TEXTS[channel])
    for (const name of ['政府网站', '微信公众号', '抖音号', '公示栏', '广播', '黑板报', '会议'])
      assert.ok(names.includes(name), name)
  })

  it('are known by name, and others are not', () => {
    assert.ok(isChannel('blackboard'))
    assert.ok(!isChannel('telegraph'))
    assert.ok(!isChannel(''))
  })

  it('are kept under an account where they can fall silent', () => {
    assert.deepEqual(ACCOUNT_CHANNELS, ['website', 'wechat_account', 'douyin'])
  })
})
