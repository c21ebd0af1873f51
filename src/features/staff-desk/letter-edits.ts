import type { LetterPart } from '@/domain/information-request/events'
import type { LetterParagraph } from '@/domain/letters/letter'

/** A paragraph on the editor's page: as it stands, and what may be done with it. */
export type EditorPart = LetterPart & { readonly guard: LetterParagraph['guard'] }

/** What was typed, and over which letter: over another one it no longer fits. */
export interface TypedParts {
  readonly over: string
  readonly parts: readonly LetterPart[]
}

/** Tells one letter from another by its words. */
export const wordsOf = (standing: readonly LetterParagraph[]): string =>
  standing.map(({ id, text }) => `${id} ${text}`).join('\n')

/** The letter's parts with what was typed over the same letter; a guarded part always reads as the law has it. */
export const editorParts = (
  standing: readonly LetterParagraph[],
  kept: TypedParts | null,
): readonly EditorPart[] => {
  if (kept === null || kept.over !== wordsOf(standing)) return standing
  const typed = kept.parts
  const guardOf = new Map(standing.map((part) => [part.id, part]))
  return typed.map(({ id, text }): EditorPart => {
    const own = guardOf.get(id)
    if (own === undefined) return { id, text, guard: 'editable' }
    return own.guard === 'guarded' ? own : { id, text, guard: own.guard }
  })
}

/** With a new empty paragraph before the remedy, or at the end where there is none. */
export const withAdded = (parts: readonly EditorPart[]): readonly EditorPart[] => {
  const numbers = parts.map(({ id }) => (id.startsWith('added.') ? Number(id.slice('added.'.length)) : 0))
  const added: EditorPart = { id: `added.${Math.max(0, ...numbers) + 1}`, text: '', guard: 'editable' }
  const remedy = parts.findIndex(({ id }) => id === 'remedy')
  const at = remedy < 0 ? parts.length : remedy
  return [...parts.slice(0, at), added, ...parts.slice(at)]
}

/** With one paragraph in other words. */
export const withText = (parts: readonly EditorPart[], id: string, text: string): readonly EditorPart[] =>
  parts.map((part) => (part.id === id ? { ...part, text } : part))

/** Id of the paragraph that a refusal names; '' for one that names none. */
export const refusedPart = (field: string | undefined): string =>
  field?.startsWith('act.parts.') === true ? field.slice('act.parts.'.length) : ''
