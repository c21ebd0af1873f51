import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { nationalCalendar } from '../../../src/domain/calendar/working-days'
import { DEFAULT_CHOICES } from '../../../src/domain/statute/interpretation-choices'
import { countPlan, countReply } from '../../../src/domain/statute/reply-count'
import { planFor } from '../../../src/domain/statute/reply-plan'
import { expectOk, factsFrom } from './read-events'

const counted = (text: string) => expectOk(countReply(factsFrom(text), nationalCalendar, DEFAULT_CHOICES))

describe('counting a reply term', () => {
  it('takes the first extension that the law accepts, and tells why others are void', () => {
    const { extendedBy, voidExtensions } = counted(
      'received 2024-03-04; extended 2024-03-20 days=25; extended 2024-03-21 days=5',
    )
    assert.equal(extendedBy, 5)
    assert.deepEqual(voidExtensions, ['延期超过20个工作日，延期整体无效'])
  })

  it('gives the same for a plan and for the facts behind it', () => {
    const facts = factsFrom('received 2024-03-04; extended 2024-03-20')
    const plan = expectOk(planFor(facts, nationalCalendar, DEFAULT_CHOICES))
    assert.deepEqual(
      expectOk(countPlan(facts, plan, [nationalCalendar, DEFAULT_CHOICES])),
      expectOk(countReply(facts, nationalCalendar, DEFAULT_CHOICES)),
    )
  })

  it('is refused when only the extension reaches into 2027', () => {
    assert.equal(countReply(factsFrom('received 2026-12-01'), nationalCalendar, DEFAULT_CHOICES).ok, true)
    const extended = factsFrom('received 2026-12-01; extended 2026-12-20')
    assert.equal(countReply(extended, nationalCalendar, DEFAULT_CHOICES).ok, false)
  })

  it('is refused before the calendar', () => {
    assert.equal(countReply(factsFrom('received 2017-03-02'), nationalCalendar, DEFAULT_CHOICES).ok, false)
  })
})
