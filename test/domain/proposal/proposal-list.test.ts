import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { proposalsInText } from '../../../src/domain/proposal/proposal-list'

const DEFAULTS = {
  kind: 'suggestion',
  session: '第四届人民代表大会第二次会议',
  showsNames: true,
  showsText: false,
} as const

const read = (text: string) => proposalsInText(text, DEFAULTS)
const refusal = (text: string) => {
  const list = read(text)
  return list.ok ? '' : String(list.detail.message)
}

describe('a list of proposals copied out of a table', () => {
  it('is read by the names of its columns, whatever their order, with what holds for all of it', () => {
    const list = read(
      '件号\t案由\t领衔代表\t交办时间\n第1号\t修路\t岳代表、尚代表\t2026年3月2日\n第2号\t通水\t排代表\t2026-3-5',
    )
    assert.ok(list.ok)
    const [one, two] = list.value
    assert.deepEqual(
      [one?.number, one?.title, one?.text, one?.proposers, one?.assignedOn, one?.session, one?.showsText],
      ['第1号', '修路', '修路', ['岳代表', '尚代表'], '2026-03-02', DEFAULTS.session, false],
    )
    assert.equal(two?.assignedOn, '2026-03-05')
  })

  it('may be of commas with quotes, and name kind and session in each line', () => {
    const list = read(
      '类型,届次,编号,标题,内容,代表,交办日期\n提案,第五届,1,"路,桥","修路，修桥",岳委员,2026/3/2',
    )
    assert.ok(list.ok)
    const [one] = list.value
    assert.deepEqual([one?.kind, one?.session, one?.title], ['motion', '第五届', '路,桥'])
  })

  it('says which column or line is to be mended', () => {
    assert.match(refusal('编号\t标题\t代表\n1\t修路\t岳'), /没有“交办日期”这一列/)
    assert.match(refusal('编号\t标题\t代表\t交办日期\n1\t修路\t岳\t三月'), /第 2 行的交办日期看不懂/)
    assert.match(refusal('编号\t标题\t代表\t交办日期'), /没有内容/)
    assert.match(refusal(''), /没有“编号”这一列/)
  })
})
