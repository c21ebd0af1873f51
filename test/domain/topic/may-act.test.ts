import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { day } from '../../../src/domain/calendar/civil-date'
import { nationalCalendar } from '../../../src/domain/calendar/working-days'
import type { Actor } from '../../../src/domain/people/roles'
import { TOPIC_ACTS } from '../../../src/domain/topic/events'
import { judgeTopicAct, situationOfTopic } from '../../../src/domain/topic/may-act'
import { ANSWERED, CHECKED, NAMED, topicOf, type TopicStep } from './topic-builder'

const LOOK = { today: day('2026-03-06'), calendar: nationalCalendar }
const mayOf = (actor: Actor, ...steps: readonly TopicStep[]) => {
  const situation = situationOfTopic(topicOf(...steps), actor, LOOK)
  return TOPIC_ACTS.filter((act) => judgeTopicAct(act, situation).allowed)
}

describe('who may do what with a topic', () => {
  it('the desk looks at it first', () => {
    assert.deepEqual(mayOf({ personId: 'clerk', role: 'clerk' }, NAMED), ['check', 'keep_back', 'merge'])
  })

  it('a handler answers what is shown; only the head extends and declines', () => {
    assert.deepEqual(mayOf({ personId: 'li', role: 'handler' }, NAMED, CHECKED), ['answer'])
    const head = mayOf({ personId: 'head', role: 'office_head' }, NAMED, CHECKED)
    assert.ok(head.includes('extend') && head.includes('decline'))
  })

  it('whoever named it has it done again, nobody else from outside', () => {
    assert.deepEqual(mayOf({ personId: 'an', role: 'resident' }, NAMED, CHECKED, ANSWERED), ['reopen'])
    assert.deepEqual(mayOf({ personId: 'other', role: 'resident' }, NAMED, CHECKED, ANSWERED), [])
  })

  it('a refusal says who or when', () => {
    const situation = situationOfTopic(topicOf(NAMED), { personId: 'li', role: 'handler' }, LOOK)
    const permission = judgeTopicAct('decline', situation)
    assert.match(permission.allowed ? '' : permission.message, /公开办负责人|负责人/)
  })
})
