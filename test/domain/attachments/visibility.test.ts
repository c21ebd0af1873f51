import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { ATTACHMENT_PURPOSES } from '../../../src/domain/attachments/purposes'
import { maySeeAttachment, type AttachmentReader } from '../../../src/domain/attachments/visibility'

const nobody: AttachmentReader = {
  personId: 'x',
  isApplicant: false,
  isStaffOfCase: false,
  isAnswered: false,
}
const applicant = { ...nobody, personId: 'a', isApplicant: true }
const staff = { ...nobody, personId: 's', isStaffOfCase: true }

const seenBy = (reader: AttachmentReader) =>
  ATTACHMENT_PURPOSES.filter((purpose) => maySeeAttachment({ ownerId: 'a', caseId: 'c', purpose }, reader))

describe('who may open an attachment', () => {
  it('only whoever uploaded it while it belongs to no case, staff or not', () => {
    for (const purpose of ATTACHMENT_PURPOSES) {
      const upload = { ownerId: 'a', caseId: null, purpose }
      assert.ok(maySeeAttachment(upload, { ...nobody, personId: 'a' }))
      assert.ok(!maySeeAttachment(upload, staff))
      assert.ok(!maySeeAttachment(upload, nobody))
    }
  })

  it('staff to whom the case is open open everything of it', () => {
    assert.deepEqual(seenBy(staff), ATTACHMENT_PURPOSES)
  })

  it('the applicant opens what he sent, and what is given only once the reply has gone out', () => {
    assert.deepEqual(seenBy(applicant), ['supporting', 'authority_letter'])
    assert.deepEqual(seenBy({ ...applicant, isAnswered: true }), ['supporting', 'authority_letter', 'given'])
  })

  it('an office record is never open to the applicant, answered or not, even had he uploaded it', () => {
    assert.ok(!seenBy({ ...applicant, isAnswered: true }).includes('record'))
    assert.ok(!seenBy({ ...applicant, isAnswered: true }).includes('evidence'))
  })

  it('nobody else opens anything, also whoever uploaded it and has stepped aside since', () => {
    assert.deepEqual(seenBy({ ...nobody, isAnswered: true }), [])
    assert.deepEqual(seenBy({ ...nobody, personId: 'a' }), [])
  })
})
