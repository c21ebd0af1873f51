import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { publicationProposals, type AskedFor } from '../../../src/domain/wanted/publication-proposals'

const asked = (caseId: string, description: string, over: Partial<AskedFor> = {}): AskedFor => ({
  caseId,
  number: `${caseId}号`,
  description,
  isAnswered: false,
  isProposed: false,
  ...over,
})
const LOW = ['2023年低保资金发放名单', '请公开2024年低保资金发放情况', '2025年低保资金发放名单'] as const
const like = LOW.map((description, at) => asked(`c${at}`, description))

describe('what requests propose for disclosure (Art. 44)', () => {
  it('is what the third like request asks for, once, from the one that has an answer', () => {
    assert.deepEqual(publicationProposals(like.slice(0, 2), new Set()), [])
    const cases = [...like.slice(0, 2), { ...like[2]!, isAnswered: true }, asked('x', '鱼塘承包合同')]
    assert.deepEqual(publicationProposals(cases, new Set()), [
      { caseId: 'c2', number: 'c2号', requests: 3, isProposed: false },
    ])
  })

  it('is what an applicant proposed, though nobody else asked for it', () => {
    const one = asked('x', '鱼塘承包合同', { isAnswered: true, isProposed: true })
    assert.deepEqual(publicationProposals([...like, one], new Set()), [
      { caseId: 'x', number: 'x号', requests: 1, isProposed: true },
      { caseId: 'c0', number: 'c0号', requests: 3, isProposed: false },
    ])
  })

  it('is nothing once a piece was begun for one of them', () => {
    assert.deepEqual(publicationProposals(like, new Set(['c1'])), [])
  })
})
