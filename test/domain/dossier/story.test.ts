import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { day } from '../../../src/domain/calendar/civil-date'
import { storyLine, timedStoryLine } from '../../../src/domain/dossier/story'

const event = {
  type: 'signed',
  seq: 1,
  on: day('2026-03-02'),
  at: '2026-03-02T01:00:00.000Z',
  by: { personId: 'head-1', role: 'office_head' },
} as const

describe('a line of the story of a dossier', () => {
  it('names the role and never the person; the instant only where it is asked for', () => {
    const line = storyLine(event, ['签字', '整改到位'])
    assert.deepEqual(line, { on: '2026-03-02', title: '签字', text: '整改到位', who: '公开办负责人' })
    assert.deepEqual(timedStoryLine(event, ['签字', '整改到位']), { ...line, at: event.at })
  })
})
