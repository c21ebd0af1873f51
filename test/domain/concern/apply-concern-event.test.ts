import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import {
  applyConcernEvent,
  beginConcern,
  lawfulConcernActs,
  mayActOnConcern,
} from '../../../src/domain/concern/apply-concern-event'
import type { ConcernOpened } from '../../../src/domain/concern/events'
import {
  AROUND,
  concernOf,
  DRAFTED,
  eventAfter,
  OPENED,
  PUBLISHED,
  PUBLISHED_FIRST,
  saidTo,
  WORDS,
  type Step,
} from './concern-builder'

const words = (change: object): Step => ['words_drafted', 'clerk:clerk', { words: { ...WORDS, ...change } }]

describe('what is said about a concern', () => {
  it('is written by one person and published by another', () => {
    assert.equal(saidTo(PUBLISHED, OPENED, DRAFTED), '')
    const own: Step = ['words_drafted', 'head:office_head']
    assert.match(saidTo(PUBLISHED, OPENED, own), /^second_person: .*另一位负责人/)
    assert.match(saidTo(PUBLISHED, OPENED), /^words_wait/)
    assert.match(saidTo(['words_published', 'li:handler'], OPENED, DRAFTED), /^role-not-allowed/)
  })

  it('may go out at once in an emergency, for a reason, and is then looked at by somebody else', () => {
    assert.equal(saidTo(PUBLISHED_FIRST, OPENED, DRAFTED), '')
    assert.match(
      saidTo(['words_published_first', 'clerk:clerk', { reason: ' ' }], OPENED, DRAFTED),
      /^reason/,
    )
    const before = [OPENED, DRAFTED, PUBLISHED_FIRST] as const
    assert.match(saidTo(['words_looked_at', 'clerk:clerk'], ...before), /^owes_second_look: .*另一位同事/)
    assert.equal(saidTo(['words_looked_at', 'head:office_head'], ...before), '')
    const wrong: Step = ['words_looked_at', 'head:office_head', { isRight: false, note: '' }]
    assert.match(saidTo(wrong, ...before), /^reason-missing/)
    assert.match(saidTo(['words_looked_at', 'head:office_head'], OPENED, DRAFTED, PUBLISHED), /没有等待复核/)
  })

  it('is not closed while a second look is owed or found it wrong', () => {
    const closing = words({ kind: 'closing', text: '供水恢复。' })
    const before = [OPENED, DRAFTED, PUBLISHED_FIRST] as const
    const close: Step = ['words_published', 'mayor:mayor', { words: 4 }]
    assert.match(saidTo(close, ...before, closing), /^may_close: .*复核/)
    const wrong: Step = ['words_looked_at', 'head:office_head', { isRight: false, note: '送水车是一辆' }]
    assert.match(saidTo(['words_published', 'mayor:mayor', { words: 5 }], ...before, wrong, closing), /更正/)
    const right: Step = ['words_looked_at', 'head:office_head']
    assert.equal(saidTo(['words_published', 'mayor:mayor', { words: 5 }], ...before, right, closing), '')
  })

  it('names no person’s number and calls nobody names; the telephone on duty may stand', () => {
    assert.match(saidTo(words({ text: '请找老李13912345678' }), OPENED), /^not-public-words: .*手机号码/)
    assert.match(saidTo(words({ kind: 'fact_card', rumour: '狗官不管', text: '在办' }), OPENED), /辱骂/)
    assert.equal(saidTo(words({ text: '请打值班电话0692-8180000' }), OPENED), '')
  })

  it('corrects only what stands, and closes only what was opened', () => {
    assert.match(saidTo(words({ corrects: 9 }), OPENED, DRAFTED, PUBLISHED), /^nothing-to-correct/)
    assert.equal(saidTo(words({ corrects: 2 }), OPENED, DRAFTED, PUBLISHED), '')
    assert.match(saidTo(words({ kind: 'closing' }), OPENED), /^nothing-to-correct/)
    assert.match(saidTo(words({ kind: 'fact_card' }), OPENED), /传的是什么/)
  })

  it('is published as it was read: a draft that changed meanwhile is looked at again', () => {
    assert.match(saidTo(PUBLISHED, OPENED, DRAFTED, DRAFTED), /^words-changed/)
    const returned: Step = ['words_returned', 'head:office_head']
    assert.match(saidTo(PUBLISHED, OPENED, DRAFTED, returned), /退回/)
  })
})

describe('a concern', () => {
  it('begins with a unit that is there, a time that has come, and words fit to be shown', () => {
    const first = (change: object) =>
      beginConcern(eventAfter([], ['opened', 'clerk:clerk', change]) as ConcernOpened, AROUND)
    assert.ok(first({}).ok)
    const codes = [
      { unitId: 'nowhere' },
      { heardAt: '2026-03-02T05:00:00.000Z' },
      { what: '张三13912345678说的' },
    ].map((change) => {
      const said = first(change)
      return said.ok ? '' : said.code
    })
    assert.deepEqual(codes, ['no-such-unit', 'instant-to-come', 'not-public-words'])
  })

  it('is set aside only before anything was said', () => {
    assert.equal(saidTo(['discarded', 'head:office_head'], OPENED), '')
    assert.match(saidTo(['discarded', 'head:office_head'], OPENED, DRAFTED, PUBLISHED), /^not-now/)
  })

  it('has a press conference where it is grave, and not in the future', () => {
    assert.match(saidTo(['briefing_held', 'clerk:clerk'], OPENED), /^is_grave/)
    const grave: Step = ['opened', 'clerk:clerk', { grade: 'grave' }]
    assert.equal(saidTo(['briefing_held', 'clerk:clerk', {}, 90], grave), '')
    assert.match(saidTo(['briefing_held', 'clerk:clerk', {}, 5], grave), /^instant-to-come/)
  })

  it('goes to another unit, up a grade or on again for a reason', () => {
    assert.match(saidTo(['owner_changed', 'clerk:clerk', { unitId: 'nowhere' }], OPENED), /^no-such-unit/)
    assert.equal(saidTo(['owner_changed', 'clerk:clerk'], OPENED), '')
    assert.match(saidTo(['regraded', 'head:office_head', { reason: '' }], OPENED), /^reason-missing/)
    assert.match(saidTo(['reopened', 'head:office_head'], OPENED), /^not-now: 这件事现在是“还没有回应”/)
  })

  it('says to each which acts are lawful, and refuses an event out of place', () => {
    const list = concernOf(OPENED, DRAFTED)
    const head = { personId: 'head', role: 'office_head' } as const
    assert.ok(lawfulConcernActs(list, head).includes('publish_words'))
    assert.ok(mayActOnConcern('publish_words', list, head).allowed)
    assert.deepEqual(lawfulConcernActs(list, { personId: 'c', role: 'county' }), [])
    const late = applyConcernEvent(list, { act: 'publish_words', event: eventAfter([], PUBLISHED) }, AROUND)
    assert.equal(late.ok ? '' : late.code, 'wrong-sequence')
  })
})
