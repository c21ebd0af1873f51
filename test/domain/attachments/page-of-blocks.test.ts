import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { pageOfBlocks } from '../../../src/domain/attachments/page-of-blocks'
import type { ContentBlock } from '../../../src/domain/publication/content'

const table = (name: string, count: number): ContentBlock => ({
  kind: 'table',
  rows: Array.from({ length: count }, (_, row) => [`${name}${row}`]),
})
const wordsOf = (blocks: readonly ContentBlock[]): readonly string[] =>
  blocks.flatMap((block) => (block.kind === 'table' ? block.rows.map(String) : [block.text]))

const someBlock = fc.oneof(
  fc.string().map((text): ContentBlock => ({ kind: 'paragraph', text })),
  fc.tuple(fc.string(), fc.integer({ min: 1, max: 30 })).map(([name, count]) => table(name, count)),
)

describe('a long text, so many lines at a time', () => {
  it('cuts a table where the lines end, and puts its head above what goes on', () => {
    const blocks = [{ kind: 'paragraph', text: '名单' } as const, table('行', 5)]
    assert.deepEqual(wordsOf(pageOfBlocks(blocks, 0, 3).blocks), ['名单', '行0', '行1'])
    assert.deepEqual(wordsOf(pageOfBlocks(blocks, 3, 3).blocks), ['行0', '行2', '行3', '行4'])
    assert.equal(pageOfBlocks(blocks, 3, 3).lines, 6)
  })

  it('gives nothing beyond the end', () => {
    assert.deepEqual(pageOfBlocks([table('行', 2)], 9, 3), { blocks: [], lines: 2 })
  })

  it('loses no line and doubles none, whatever the text and the size of a page', () => {
    fc.assert(
      fc.property(fc.array(someBlock, { maxLength: 8 }), fc.integer({ min: 1, max: 20 }), (blocks, most) => {
        const { lines } = pageOfBlocks(blocks, 0, most)
        const pages = Array.from({ length: Math.ceil(lines / most) }, (_, page) => {
          const { blocks: shown } = pageOfBlocks(blocks, page * most, most)
          const words = wordsOf(shown)
          const isGoingOn = words.length > Math.min(most, lines - page * most)
          return isGoingOn ? words.slice(1) : words
        })
        assert.deepEqual(pages.flat(), wordsOf(blocks))
      }),
    )
  })
})
