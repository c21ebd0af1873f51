import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { SURVEY } from '../../../src/domain/survey/survey-kind'
import { AFTER, DRAFTED, OPEN, PUBLISHED, RESULT, SUBMITTED, surveyOf, type Step } from './survey-builder'

describe('a survey as a dossier', () => {
  it('is shown to nobody before it opened, and is over once its result is published', () => {
    const seen = (...steps: readonly Step[]) => SURVEY.outlineOf(surveyOf(...steps))
    assert.deepEqual([seen(DRAFTED, SUBMITTED).isPublic, seen(...OPEN).isPublic], [false, true])
    const over = seen(...OPEN, RESULT, PUBLISHED)
    assert.deepEqual([over.isOpen, over.isPublic, over.ownerId], [false, true, null])
    assert.equal(seen(...OPEN, ['stopped', 'head:office_head', AFTER]).isOpen, false)
  })
})
