import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { day } from '../../../src/domain/calendar/civil-date'
import {
  correctionNotice,
  delayNotice,
  extensionNotice,
  reasonsNotice,
} from '../../../src/domain/letters/notices'
import { base, paragraphOf, textOf } from './letter-builder'

const BASE = base('盏公告〔2026〕1号', '2026-03-06')

describe('a correction notice (Art. 30)', () => {
  const points = Array.from({ length: 21 }, (_, at) => `第${at + 1}点`)
  const made = correctionNotice({ ...BASE, points, correctionDueOn: day('2026-03-20') })

  it('lists every point at once, numbered', () => {
    assert.match(textOf(made), /一次性告知/)
    assert.equal(paragraphOf(made, 'points.0').text, '（一）第1点。')
    assert.equal(paragraphOf(made, 'points.9').text, '（十）第10点。')
    assert.equal(paragraphOf(made, 'points.10').text, '（十一）第11点。')
    assert.equal(paragraphOf(made, 'points.19').text, '（二十）第20点。')
    assert.equal(paragraphOf(made, 'points.20').text, '（二十一）第21点。')
  })

  it('names the last day, the new count and what follows, guarded', () => {
    assert.equal(paragraphOf(made, 'term').guard, 'guarded')
    assert.match(
      paragraphOf(made, 'term').text,
      /2026年3月20日前（含当日）.*自本机关收到补正的申请之日起计算/,
    )
    assert.match(paragraphOf(made, 'consequence').text, /视为放弃申请/)
  })
})

describe('a notice that asks for reasons (Art. 35)', () => {
  it('names a last day only where one was set', () => {
    assert.match(
      textOf(reasonsNotice({ ...BASE, observed: '', answerBy: day('2026-03-20') })),
      /2026年3月20日前/,
    )
    const open = reasonsNotice({ ...BASE, observed: '您3月以来提出申请42件。', answerBy: null })
    assert.equal(paragraphOf(open, 'observed').text, '您3月以来提出申请42件。')
    assert.ok(!open.paragraphs.some(({ id }) => id === 'term'))
  })

  it('is followed, when reasons are good, by a notice of the agreed day', () => {
    assert.match(textOf(delayNotice({ ...BASE, agreedOn: day('2026-05-20') })), /合理期限为2026年5月20日前/)
  })
})

describe('an extension notice (Art. 33)', () => {
  it("tells length, head's consent and the new last day", () => {
    const made = extensionNotice({ ...BASE, days: 10, reason: '因需要核实。', replyDueOn: day('2026-04-14') })
    assert.equal(paragraphOf(made, 'reason').text, '因需要核实，不能在期限内答复。')
    assert.match(
      paragraphOf(made, 'basis').text,
      /负责人同意，答复期限延长10个工作日，延长至2026年4月14日（含当日）/,
    )
  })
})
