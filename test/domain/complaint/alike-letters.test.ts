import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { alikeness, mayBeJoined, publicPlace } from '../../../src/domain/complaint/alike-letters'
import { complaintAt } from '../../../src/domain/complaint/complaint-at'
import { COMPLAINT_KINDS } from '../../../src/domain/complaint/kinds'
import { lettersOf } from './complaint-builder'

const LAMP = '芒别村三组路口的路灯坏了两个月，晚上看不见路'
const gist = (text: string, lat: number | null = null) => ({
  text,
  point: lat === null ? null : { lat, lng: 98 },
})

describe('two letters that may be about the same thing', () => {
  it('are near each other, whatever their words', () => {
    assert.deepEqual(alikeness(gist('路灯坏了', 24.9), gist('晚上太黑', 24.902)), {
      isAlike: true,
      metres: 222,
    })
  })

  it('are not, farther away, even in the same words', () => {
    assert.equal(alikeness(gist(LAMP, 24.9), gist(LAMP, 24.91)).isAlike, false)
  })

  it('have much the same words where a point is missing', () => {
    assert.equal(alikeness(gist(LAMP), gist('芒别村三组路口路灯坏了，晚上看不见')).isAlike, true)
    assert.equal(alikeness(gist(LAMP), gist('垃圾桶满了三天没人收')).isAlike, false)
    assert.equal(alikeness(gist('路灯'), gist(LAMP)).isAlike, false)
  })
})

describe('a letter that others may join', () => {
  const of = (kind: string, more: object = {}) =>
    mayBeJoined(complaintAt(lettersOf(['sent', 'an:resident', '2026-03-02', { kind, ...more }])), '')

  it('is a matter of everybody’s', () => {
    const shared = COMPLAINT_KINDS.filter((kind) => of(kind))
    assert.deepEqual(shared, ['consultation', 'suggestion', 'complaint', 'emergency'])
  })

  it('is about nobody', () => {
    assert.equal(of('complaint', { concerned: [{ kind: 'unit', id: 'office' }] }), false)
    assert.equal(mayBeJoined(complaintAt(lettersOf(['sent', 'an:resident'])), '张三'), false)
  })
})

describe('words of a place that everybody may read', () => {
  it('lead to no door and hold no number', () => {
    assert.equal(publicPlace('芒别村三组路口'), '芒别村三组路口')
    assert.equal(publicPlace('芒别村三组李四家门口'), '芒别村')
    assert.equal(publicPlace('李四家'), '')
    assert.equal(publicPlace('路口，找我13800138000'), '路口，找我138****8000')
  })
})
