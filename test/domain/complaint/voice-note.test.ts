import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { voiceNoteProblem } from '../../../src/domain/complaint/voice-note'

describe('a voice note', () => {
  it('lasts a second to a minute', () => {
    assert.equal(voiceNoteProblem(0), 'voice_note_empty')
    assert.equal(voiceNoteProblem(0.4), 'voice_note_empty')
    assert.equal(voiceNoteProblem(1), null)
    assert.equal(voiceNoteProblem(60.04), null)
    assert.equal(voiceNoteProblem(61.5), 'voice_note_too_long')
  })
})
