import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { holdsIdentityNumber, withoutIdentityNumbers } from '../../../src/domain/privacy/kept-identity'

const NUMBER = '11010519491231002X'

describe('what is kept on a phone', () => {
  it('holds an identity number in its fields, half typed, or within words', () => {
    assert.ok(holdsIdentityNumber({ step: 1, values: { name: '李小满', identityNumber: '1101' } }))
    assert.ok(
      holdsIdentityNumber([
        { form: { applicant: { identityDocument: { type: 'passport', number: 'E1' } } } },
      ]),
    )
    assert.ok(holdsIdentityNumber({ text: `我叫李小满，身份证${NUMBER.toLowerCase()}，请查` }))
    assert.ok(holdsIdentityNumber({ values: { agentIdentityNumber: NUMBER } }))
  })

  it('holds none in names, phones, credit codes and long numbers of other things', () => {
    const plain = { name: '李小满', phone: '13900000001', creditCode: '91350100M000100Y43', attachments: [] }
    assert.equal(holdsIdentityNumber({ ...plain, identityNumber: '', text: '单号110105194912310021' }), false)
    assert.equal(holdsIdentityNumber(undefined), false)
  })

  it('is the same without it', () => {
    const draft = {
      idempotencyKey: 'k',
      value: { identityNumber: NUMBER, text: `号${NUMBER}。`, files: ['a'], kind: null },
    }
    assert.deepEqual(withoutIdentityNumbers(draft), {
      idempotencyKey: 'k',
      value: { identityNumber: '', text: '号。', files: ['a'], kind: null },
    })
  })
})
