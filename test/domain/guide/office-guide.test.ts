import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import {
  changedIn,
  checkGuide,
  contactLine,
  GUIDE_FIELD_TEXTS,
  GUIDE_FIELDS,
  HOTLINE,
  longestOf,
  mayBeEmpty,
  type OfficeGuide,
} from '../../../src/domain/guide/office-guide'

const GUIDE: OfficeGuide = {
  name: '盏西镇党政办公室',
  address: '盏西镇人民政府一楼',
  hours: '工作日 9:00—17:00',
  phone: '0692-8180000',
  fax: '',
  postcode: '679300',
  email: '',
  howToApply: '当面、写信或者在手机上申请',
  fees: '不收费',
  supervisor: '盈江县政府办公室',
  supervisorPhone: '',
  reconsiderationBody: '盈江县人民政府',
  court: '有管辖权的人民法院',
  sourceNote: '镇里核定',
  unverified: [],
}

const checked = (over: Partial<OfficeGuide>) => {
  const answer = checkGuide({ ...GUIDE, ...over })
  return answer.ok ? answer.value : String(answer.detail.field)
}

describe('the disclosure guide as data (Art. 12)', () => {
  it('is kept as it is when nothing is wrong, without blanks around', () => {
    assert.deepEqual(checked({ name: ' 盏西镇党政办公室 ' }), GUIDE)
  })

  it('names the hotline where the office has no number, and marks it as not its own', () => {
    for (const phone of ['', HOTLINE])
      assert.deepEqual(checked({ phone, unverified: ['court'] }), {
        ...GUIDE,
        phone: HOTLINE,
        unverified: ['phone', 'court'],
      })
  })

  it('asks for everything that the law asks for, by the name of the field', () => {
    for (const field of GUIDE_FIELDS) {
      const answer = checked({ [field]: '  ' })
      if (mayBeEmpty(field)) assert.notEqual(typeof answer, 'string', field)
      else assert.equal(answer, field)
    }
  })

  it('takes only numbers that can be dialled, and addresses that can be written to', () => {
    for (const field of ['phone', 'fax', 'supervisorPhone', 'postcode', 'email'] as const)
      assert.equal(checked({ [field]: '见门口' }), field)
    assert.notEqual(typeof checked({ email: 'zhanxi@example.gov.cn', supervisorPhone: HOTLINE }), 'string')
  })

  it('says what one version changed against another', () => {
    assert.deepEqual(changedIn(GUIDE, GUIDE), [])
    assert.deepEqual(changedIn(GUIDE, { ...GUIDE, phone: HOTLINE, unverified: ['court'] }), [
      '电话',
      '管辖法院',
    ])
  })

  it('is said in one line where there is little room', () => {
    assert.equal(contactLine(GUIDE), '盏西镇党政办公室，地址：盏西镇人民政府一楼，电话：0692-8180000')
    assert.equal(contactLine({ name: '党政办', address: '', phone: '' }), '党政办')
  })

  it('has a name and a length for each field', () => {
    assert.equal(new Set(GUIDE_FIELDS.map((field) => GUIDE_FIELD_TEXTS[field])).size, GUIDE_FIELDS.length)
    assert.ok(GUIDE_FIELDS.every((field) => longestOf(field) >= 6))
  })
})
