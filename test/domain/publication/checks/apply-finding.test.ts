import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { applyFinding } from '../../../../src/domain/publication/checks/apply-finding'
import { checkContent } from '../../../../src/domain/publication/checks/check-content'
import type { PublicationContent } from '../../../../src/domain/publication/content'
import { contentOf } from '../publication-builder'

const findingsIn = (content: PublicationContent) =>
  checkContent(content, { hasInterpretation: false }).filter(({ suggestion }) => suggestion !== '')

describe('a finding that is mended with one press', () => {
  it('is mended where it stands: title, plain words, paragraph, cell; nothing else changes', () => {
    const content = contentOf({
      title: '关于帐户清理的通知',
      documentNumber: '盏政发[2026]3号',
      plain: { ...contentOf().plain, how: '打入帐户' },
      blocks: [
        { kind: 'paragraph', text: '先开帐户，再销帐户。' },
        {
          kind: 'table',
          rows: [
            ['项目', '说明'],
            ['一', '开立帐户'],
          ],
        },
      ],
    })
    const mended = findingsIn(content).reduce(applyFinding, content)
    assert.deepEqual(findingsIn(mended), [])
    assert.equal(mended.title, '关于账户清理的通知')
    assert.equal(mended.documentNumber, '盏政发〔2026〕3号')
    assert.equal(mended.plain.how, '打入账户')
    assert.deepEqual(mended.blocks, [
      { kind: 'paragraph', text: '先开账户，再销账户。' },
      {
        kind: 'table',
        rows: [
          ['项目', '说明'],
          ['一', '开立账户'],
        ],
      },
    ])
  })

  it('is found again where the text has moved on meanwhile, and left alone where the words are gone', () => {
    const [found] = findingsIn(contentOf({ blocks: [{ kind: 'paragraph', text: '打入帐户。' }] }))
    const moved = contentOf({ blocks: [{ kind: 'paragraph', text: '请于三日内打入帐户。' }] })
    assert.deepEqual(applyFinding(moved, found!).blocks, [
      { kind: 'paragraph', text: '请于三日内打入账户。' },
    ])
    const gone = contentOf({ blocks: [{ kind: 'paragraph', text: '发放现金。' }] })
    assert.deepEqual(applyFinding(gone, found!), gone)
  })
})
