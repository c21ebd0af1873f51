import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import {
  APPLICANT_PURPOSES,
  ATTACHMENT_PURPOSES,
  OFFICE_PURPOSES,
  PURPOSE_LABELS,
} from '../../../src/domain/attachments/purposes'

describe('why a file is attached', () => {
  it('is called something in Chinese, and nobody uploads what is given', () => {
    for (const purpose of ATTACHMENT_PURPOSES) assert.match(PURPOSE_LABELS[purpose], /\p{Script=Han}/u)
    assert.deepEqual([...APPLICANT_PURPOSES, ...OFFICE_PURPOSES, 'given', 'mending'], ATTACHMENT_PURPOSES)
  })
})
