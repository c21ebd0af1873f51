import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import {
  checkedFollow,
  type FollowKind,
  followName,
  isFollowed,
  MOST_FOLLOWS,
} from '../../../src/domain/following/follow'

const BUDGET = {
  columnId: 'budgets',
  title: '盏西镇2026年部门预算',
  issuer: '盏西镇人民政府',
  documentNumber: '盏政发〔2026〕3号',
  summary: '含芒允村道路硬化资金',
  villageId: null,
}

const VILLAGES = [
  { id: 'v1', name: '芒允村' },
  { id: 'v2', name: '户弄村' },
]

const THERE = { villages: VILLAGES, topics: [{ id: 't1', title: '低保资金发放名单' }] }
const NOTHING = { villages: [], topics: [] }

const refused = (kind: FollowKind, subject: string): string => {
  const checked = checkedFollow({ kind, subject }, THERE)
  return checked.ok ? '' : String(checked.detail.message)
}

describe('what somebody follows (关注)', () => {
  it('is a column and everything in the groups below it', () => {
    assert.ok(isFollowed({ kind: 'column', subject: 'budgets' }, BUDGET, VILLAGES))
    assert.ok(isFollowed({ kind: 'column', subject: 'statutory_disclosure' }, BUDGET, VILLAGES))
    assert.ok(!isFollowed({ kind: 'column', subject: 'guide' }, BUDGET, VILLAGES))
    assert.ok(!isFollowed({ kind: 'column', subject: 'budgets' }, { ...BUDGET, columnId: 'gone' }, VILLAGES))
  })

  it('is a village wherever its name stands, and no other village', () => {
    assert.ok(isFollowed({ kind: 'village', subject: 'v1' }, BUDGET, VILLAGES))
    assert.ok(!isFollowed({ kind: 'village', subject: 'v2' }, BUDGET, VILLAGES))
    assert.ok(isFollowed({ kind: 'village', subject: 'v2' }, { ...BUDGET, villageId: 'v2' }, VILLAGES))
    assert.ok(
      isFollowed({ kind: 'village', subject: 'v2' }, { ...BUDGET, issuer: '户弄村民委员会' }, VILLAGES),
    )
  })

  it('is a word in title, number, issuer or summary, in either script and any width', () => {
    for (const subject of ['预算', '預算', '〔２０２６〕3号', '道路硬化'])
      assert.ok(isFollowed({ kind: 'keyword', subject }, BUDGET, VILLAGES), subject)
    assert.ok(!isFollowed({ kind: 'keyword', subject: '低保' }, BUDGET, VILLAGES))
  })

  it('is written in one way, without the blanks typed around it', () => {
    assert.deepEqual(checkedFollow({ kind: 'keyword', subject: ' 低 保 ' }, NOTHING), {
      ok: true,
      value: { kind: 'keyword', subject: '低保' },
    })
  })

  it('is one of the township’s villages, by id or by name', () => {
    for (const subject of ['v1', ' 芒 允村 '])
      assert.deepEqual(checkedFollow({ kind: 'village', subject }, THERE), {
        ok: true,
        value: { kind: 'village', subject: 'v1' },
      })
  })

  it('is a name only, while the township doesn’t keep the village', () => {
    assert.ok(isFollowed({ kind: 'village', subject: '芒允村' }, BUDGET, []))
    assert.equal(followName({ kind: 'village', subject: '芒允村' }, NOTHING), '芒允村')
  })

  it('is refused with what to do about it', () => {
    assert.match(refused('column', 'nowhere'), /没有这个栏目/)
    assert.match(refused('keyword', '钱'), /关键词要 2 到 20 个字/)
    assert.match(refused('keyword', '钱'.repeat(21)), /2 到 20 个字/)
    assert.match(refused('village', '芒允'), /没有登记这个村/)
    assert.match(refused('keyword', '13988012345'), /不要写电话/)
    assert.equal(refused('keyword', '低保'), '')
  })

  it('is read by the name of its column, its village or its word', () => {
    assert.equal(followName({ kind: 'column', subject: 'budgets' }, THERE), '财政预决算及三公')
    assert.equal(followName({ kind: 'village', subject: 'v1' }, THERE), '芒允村')
    assert.equal(MOST_FOLLOWS, 50)
  })

  it('is a topic that is shown, of which documents say nothing', () => {
    assert.deepEqual(checkedFollow({ kind: 'topic', subject: 't1' }, THERE), {
      ok: true,
      value: { kind: 'topic', subject: 't1' },
    })
    assert.match(refused('topic', 't9'), /没有这个点题/)
    assert.equal(followName({ kind: 'topic', subject: 't1' }, THERE), '低保资金发放名单')
    assert.ok(!isFollowed({ kind: 'topic', subject: 't1' }, BUDGET, VILLAGES))
  })
})
