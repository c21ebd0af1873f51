import { useState } from 'react'
import type { LetterToCome } from '@/contract/case-view'
import type { LetterPart, LetterWording } from '@/domain/information-request/events'
import { wordLetter } from '@/domain/letters/edit-letter'
import { editorParts, isReworded, type EditorPart, type TypedParts } from './letter-edits'
import { keepWorded, type WordedLetters } from './worded-letters'

/** Part of a letter that may not be left as it is. */
export interface WordingRefusal {
  readonly kind: string
  readonly id: string
  readonly message: string
}

const bare = ({ id, text }: LetterPart): LetterPart => ({ id, text })

/** What is sent of a letter: its free parts with their words, guarded ones by their place. */
const sent = ({ id, text, guard }: EditorPart): LetterPart => ({ id, text: guard === 'guarded' ? '' : text })

const refusalOf = (
  { kind, paragraphs }: LetterToCome,
  parts: readonly EditorPart[],
): WordingRefusal | null => {
  const edited = wordLetter(paragraphs, parts.map(bare))
  if (edited.ok) return null
  return { kind, id: String(edited.detail.id), message: String(edited.detail.message) }
}

/** The letters of an act with what was typed, kept at every change, and what of it goes out. */
export const useActLetters = (caseId: string, worded: WordedLetters, letters: readonly LetterToCome[]) => {
  const [typed, setTyped] = useState<Readonly<Record<string, TypedParts>>>(worded.typed)
  const [refusal, setRefusal] = useState<WordingRefusal | null>(null)
  const [isKept, setIsKept] = useState(true)
  const drafts = letters.map((letter) => ({
    ...letter,
    parts: editorParts(letter.paragraphs, typed[letter.kind] ?? null),
  }))
  const change = (kind: string, parts: readonly EditorPart[]) => {
    const over = letters.find((letter) => letter.kind === kind)?.paragraphs ?? []
    const next = { ...typed, [kind]: { over: over.map(bare), parts: parts.map(bare) } }
    setTyped(next)
    setIsKept(keepWorded(caseId, { ...worded, typed: next }))
  }
  const save = (): WordingRefusal | null => {
    const found = drafts.map((draft) => refusalOf(draft, draft.parts)).find((each) => each !== null) ?? null
    setRefusal(found)
    if (found !== null) return found
    const wordings = drafts
      .filter(({ paragraphs, parts }) => isReworded(paragraphs, parts))
      .map(({ kind, parts }): LetterWording => ({ kind, parts: parts.map(sent) }))
    setIsKept(keepWorded(caseId, { ...worded, typed, wordings }))
    return null
  }
  return { drafts, refusal, isKept, change, save }
}
