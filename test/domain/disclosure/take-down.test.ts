import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { tombstoneReason, tombstoneTitle } from '../../../src/domain/disclosure/take-down'

describe('what is left of something taken down', () => {
  it('shows its title, unless the title may be just what must not be read', () => {
    assert.equal(tombstoneTitle('低保对象公示', 'wrong'), '低保对象公示')
    assert.equal(tombstoneTitle('王小明低保公示', 'personal_data'), '已撤下的信息')
    assert.equal(tombstoneTitle('某某', 'secret'), '已撤下的信息')
  })

  it('says the ground and the reason, each where there is one', () => {
    assert.equal(tombstoneReason('wrong', '金额列错行'), '内容有误：金额列错行')
    assert.equal(tombstoneReason('notice_over', ''), '公示期满')
    assert.equal(tombstoneReason('other', '部门合并'), '部门合并')
    assert.equal(tombstoneReason('', ''), '')
  })
})
