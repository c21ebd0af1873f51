import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import {
  checkTownshipName,
  guideOfNewTownship,
  ownWord,
  prefixesFor,
} from '../../../src/domain/county/new-township'
import { checkGuide, type OfficeGuide } from '../../../src/domain/guide/office-guide'

const ZHANXI = {
  id: 'zhanxi',
  township: '盈江县盏西镇',
  caseNumberPrefix: '盏公申',
  letterNumberPrefix: '盏公复',
}
const NEIGHBOUR: OfficeGuide = {
  name: '盏西镇党政办公室',
  address: '盏西镇',
  hours: '工作日',
  phone: '0692-8180000',
  fax: '',
  postcode: '',
  email: '',
  howToApply: '当面或者写信。',
  fees: '不收费。',
  supervisor: '盈江县政府办公室',
  supervisorPhone: '0692-8180001',
  reconsiderationBody: '盈江县人民政府',
  court: '有管辖权的人民法院',
  sourceNote: '已核',
  unverified: [],
}

describe('a new township', () => {
  it('is called by its own word', () => {
    assert.equal(ownWord('盈江县盏西镇'), '盏西')
    assert.equal(ownWord('云南省德宏州盈江县苏典傈僳族乡'), '苏典傈僳族')
    assert.equal(ownWord('平原镇'), '平原')
    assert.equal(ownWord('芒市勐焕街道'), '勐焕')
  })
  it('has numbers that no neighbour has', () => {
    assert.deepEqual(prefixesFor('盈江县平原镇', [ZHANXI]), {
      caseNumberPrefix: '平公申',
      letterNumberPrefix: '平公复',
    })
    assert.equal(prefixesFor('盈江县盏达镇', [ZHANXI]).caseNumberPrefix, '盏达公申')
  })
  it('is refused where it could be taken for a neighbour, with the field to mend', () => {
    const fresh = {
      id: 'pingyuan',
      township: '盈江县平原镇',
      caseNumberPrefix: '平公申',
      letterNumberPrefix: '平公复',
    }
    assert.equal(checkTownshipName(fresh, [ZHANXI]).ok, true)
    for (const field of ['id', 'township', 'caseNumberPrefix', 'letterNumberPrefix'] as const) {
      const checked = checkTownshipName({ ...fresh, [field]: ZHANXI[field] }, [ZHANXI])
      assert.deepEqual([checked.ok, checked.ok ? '' : checked.detail.field], [false, field])
    }
  })
  it('has a guide that may be published at once, marked where nobody of the township has checked it', () => {
    const known = {
      address: '平原镇团结路1号',
      hours: '工作日8:30—17:30',
      phone: '',
      postcode: '',
      email: '',
    }
    const guide = guideOfNewTownship('盈江县平原镇', known, NEIGHBOUR)
    assert.equal(checkGuide(guide).ok, true)
    assert.equal(guide.name, '平原镇党政综合办公室（政府信息公开工作机构）')
    assert.equal(guide.phone, '12345')
    assert.deepEqual(guide.unverified, [
      ...['address', 'hours', 'phone', 'supervisor', 'supervisorPhone', 'reconsiderationBody', 'court'],
    ])
    assert.ok(!JSON.stringify(guide).includes('盏西'))
  })
})
