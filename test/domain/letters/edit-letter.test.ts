import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { editLetter } from '../../../src/domain/letters/edit-letter'
import type { EditedParagraph, EditRefusal } from '../../../src/domain/letters/edit-letter'
import type { Letter } from '../../../src/domain/letters/letter'
import { WORKED_LETTERS } from './worked-letters'

const REFUSAL = WORKED_LETTERS.get('reply-internal-since-2024') as Letter

const change = (id: string, text: string): readonly EditedParagraph[] =>
  REFUSAL.paragraphs.map((each) => (each.id === id ? { id, text } : each))

const without = (id: string): readonly EditedParagraph[] =>
  REFUSAL.paragraphs.filter((each) => each.id !== id)

const refused = (edits: readonly EditedParagraph[], code: EditRefusal): void => {
  const edited = editLetter(REFUSAL, edits)
  assert.ok(!edited.ok)
  assert.equal(edited.code, code)
  assert.match(String(edited.detail.message), /。$/)
}

describe("a clerk's edits to a letter", () => {
  it('reword facts and reason, and add a paragraph', () => {
    const edits = [...change('reason', ' 属于人事管理信息。 '), { id: 'added.1', text: '特此告知。' }]
    const edited = editLetter(REFUSAL, edits)
    assert.ok(edited.ok)
    const texts = edited.value.paragraphs.map(({ text }) => text)
    assert.ok(texts.includes('属于人事管理信息。'))
    assert.equal(edited.value.paragraphs.at(-1)?.guard, 'editable')
  })

  it('never drop, reword or move basis and remedy', () => {
    refused(without('remedy'), 'guarded-part-removed')
    refused(change('remedy', ' '), 'guarded-part-removed')
    refused(change('remedy', '如不服，可以起诉。'), 'guarded-part-changed')
    refused(change('decision', '本机关决定不予公开。'), 'guarded-part-changed')
    refused([...REFUSAL.paragraphs].reverse(), 'guarded-part-moved')
  })

  it('never drop facts or reason', () => {
    refused(without('reason'), 'required-part-removed')
    refused(change('facts', ''), 'required-part-removed')
  })

  it('hold no part of another letter, and none twice', () => {
    refused([...REFUSAL.paragraphs, { id: 'points.0', text: '一' }], 'unknown-part')
    refused([...REFUSAL.paragraphs, REFUSAL.paragraphs[0]!], 'part-twice')
  })

  it('cannot harm any letter: leaving out any guarded part of any kind is refused', () => {
    for (const [name, letter] of WORKED_LETTERS) {
      assert.deepEqual(editLetter(letter, letter.paragraphs), { ok: true, value: letter }, name)
      for (const { id, guard } of letter.paragraphs) {
        const edited = editLetter(
          letter,
          letter.paragraphs.filter((each) => each.id !== id),
        )
        assert.equal(edited.ok, guard === 'editable', `${name}: ${id}`)
      }
    }
  })
})
