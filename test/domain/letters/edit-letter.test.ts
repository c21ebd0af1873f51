import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import {
  editLetter,
  keptParts,
  partName,
  withParts,
  wordLetter,
} from '../../../src/domain/letters/edit-letter'
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

describe('a letter worded by its places', () => {
  const letter = WORKED_LETTERS.get('correction_notice') as Letter

  it('takes its guarded parts from the law, whatever was left of them', () => {
    const kept = keptParts(letter).map((part) =>
      part.id === 'opening' ? { ...part, text: '来信收到。' } : part,
    )
    const worded = wordLetter(letter.paragraphs, kept)
    assert.ok(worded.ok)
    const before = letter.paragraphs.filter(({ guard }) => guard === 'guarded')
    assert.deepEqual(
      worded.value.paragraphs.filter(({ guard }) => guard === 'guarded'),
      before,
    )
    assert.equal(worded.value.paragraphs[0]?.text, '来信收到。')
  })

  it('still refuses to lose, move or reword one, by its name', () => {
    const kept = keptParts(letter)
    const refusal = (parts: typeof kept) => {
      const worded = wordLetter(letter.paragraphs, parts)
      return worded.ok ? '' : String(worded.detail.message)
    }
    assert.match(refusal(kept.filter(({ id }) => id !== 'consequence')), /^“逾期的后果”：.*不能删除/)
    assert.match(refusal([...kept].reverse()), /先后顺序不能调换/)
    const other = kept.map((part) => (part.id === 'term' ? { ...part, text: '随便' } : part))
    assert.match(refusal(other), /^“期限”：.*不能改写/)
  })

  it('has a name for every part that a letter has', () => {
    for (const { kind, paragraphs } of WORKED_LETTERS.values())
      for (const { id } of paragraphs.filter(() => kind !== 'registration_form'))
        assert.notEqual(partName(id), '这一段', `${kind} ${id}`)
  })
})

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

  it('are kept without the words of the law, which are those of the day on which the letter goes out', () => {
    const edited = editLetter(REFUSAL, [
      ...change('reason', '属于人事管理信息。'),
      { id: 'added.1', text: '特此告知。' },
    ])
    assert.ok(edited.ok)
    const kept = keptParts(edited.value)
    assert.equal(kept.find(({ id }) => id === 'remedy')?.text, '')
    const older = WORKED_LETTERS.get('reply-internal-before-2024') as Letter
    const written = withParts(older, kept)
    const textOf = (letter: Letter, part: string) => letter.paragraphs.find(({ id }) => id === part)?.text
    assert.equal(textOf(written, 'remedy'), textOf(older, 'remedy'))
    assert.equal(textOf(written, 'reason'), '属于人事管理信息。')
    assert.equal(textOf(written, 'added.1'), '特此告知。')
  })

  it('never lose a part of the law: one that is missing from what was kept comes back in its place', () => {
    for (const [name, letter] of WORKED_LETTERS) {
      const guarded = letter.paragraphs.filter(({ guard }) => guard !== 'editable')
      assert.deepEqual(withParts(letter, []).paragraphs, guarded, name)
      assert.deepEqual(withParts(letter, keptParts(letter)), letter, name)
    }
  })

  it('are refused by the name of the part', () => {
    const edited = editLetter(REFUSAL, without('remedy'))
    assert.ok(!edited.ok)
    assert.equal(
      edited.detail.message,
      '“救济告知”：法律依据、决定、期限和救济告知不能删除，请恢复后再保存。',
    )
    assert.equal(partName('withheld.3'), '不公开的部分')
    assert.equal(partName('unheard_of.0'), '这一段')
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
