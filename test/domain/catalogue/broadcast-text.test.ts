import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { broadcastLength, broadcastText } from '../../../src/domain/catalogue/broadcast-text'

const plain = {
  oneSentence: '今年种春玉米的农户，每亩补贴100元',
  whoFor: '在本镇承包地里种春玉米、面积0.5亩以上的农户',
  howMuch: '每亩100元，6月30日前发到一卡通',
  how: '4月30日前向村委会报面积，村里公示7天，没有意见的由镇里核实',
  where: '各村村委会，或者镇政务服务大厅农业窗口',
  phone: '0692-8123456',
}
const facts = { township: '盏西镇', title: '关于发放2026年春耕补贴的通知', plain }

describe('a text for the loudspeaker', () => {
  it('takes about a minute: 200 to 240 characters', () => {
    const { characters, seconds, text } = broadcastText(facts)
    assert.ok(characters >= 200 && characters <= 240, `${characters}: ${text}`)
    assert.ok(seconds >= 50 && seconds <= 60)
  })

  it('says who, how much, how, where and whom to call, with no digit in it', () => {
    const { text } = broadcastText(facts)
    for (const words of ['跟谁有关', '一百元', '六月三十日前', '村委会', '零六九二八幺二三四五六'])
      assert.ok(text.includes(words), words)
    assert.doesNotMatch(text, /[0-9]/)
  })

  it('cuts long fields at a sentence and stays within its minute', () => {
    const long = {
      ...plain,
      how: `${'先向村委会报面积。再由村里公示七天。'.repeat(12)}`,
      whoFor: '农户'.repeat(90),
    }
    const { characters, text } = broadcastText({ ...facts, plain: long })
    assert.ok(characters <= 240, String(characters))
    assert.match(text, /请大家互相转告。$/)
  })

  it('says twice what matters where there is little to say', () => {
    const short = { ...plain, whoFor: '', how: '', where: '' }
    const { text, characters } = broadcastText({ ...facts, plain: short })
    assert.match(text, /再说一遍/)
    assert.ok(characters <= 240)
  })

  it('leaves out what was not given', () => {
    const bare = { oneSentence: '', whoFor: '', howMuch: '', how: '', where: '', phone: '' }
    const { text } = broadcastText({ ...facts, plain: bare })
    assert.doesNotMatch(text, /：。|跟谁有关|请打电话/)
  })

  it('counts what is spoken, not the signs', () => {
    assert.deepEqual(broadcastLength('各位乡亲，《通知》。'), {
      text: '各位乡亲，《通知》。',
      characters: 6,
      seconds: 2,
    })
  })
})
