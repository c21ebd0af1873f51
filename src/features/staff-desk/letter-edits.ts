import type { LetterPart } from '@/domain/information-request/events'
import type { LetterParagraph } from '@/domain/letters/letter'

/** A paragraph on the editor's page: as it stands, and what may be done with it. */
export type EditorPart = LetterPart & { readonly guard: LetterParagraph['guard'] }

/** What was typed, and over which letter: a part that reads differently by now is not typed over. */
export interface TypedParts {
  readonly over: readonly LetterPart[]
  readonly parts: readonly LetterPart[]
}

const isAdded = ({ id }: LetterPart): boolean => id.startsWith('added.')

const textIn = (parts: readonly LetterPart[], id: string): string | undefined =>
  parts.find((part) => part.id === id)?.text

/** Parts of a letter that the typed ones lack, each put where it stands. */
const withMissing = (
  typed: readonly EditorPart[],
  standing: readonly LetterParagraph[],
): readonly EditorPart[] =>
  standing.reduce<readonly EditorPart[]>((parts, own, at) => {
    if (parts.some(({ id }) => id === own.id)) return parts
    const before = standing[at - 1]?.id
    const place = parts.findIndex(({ id }) => id === before) + 1
    return [...parts.slice(0, place), own, ...parts.slice(place)]
  }, typed)

/**
 * The letter's parts with what was typed: a guarded part always reads as the law has it, a free one as typed while the
 * letter under it reads as it did.
 */
export const editorParts = (
  standing: readonly LetterParagraph[],
  kept: TypedParts | null,
): readonly EditorPart[] => {
  if (kept === null) return standing
  const typed = kept.parts.flatMap((part): readonly EditorPart[] => {
    const own = standing.find(({ id }) => id === part.id)
    if (own === undefined) return isAdded(part) ? [{ ...part, guard: 'editable' }] : []
    const isSame = own.guard !== 'guarded' && textIn(kept.over, own.id) === own.text
    return [isSame ? { ...own, text: part.text } : own]
  })
  return withMissing(typed, standing)
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

/** Whether a letter goes out in other words than it stands in. */
export const isReworded = (standing: readonly LetterParagraph[], parts: readonly EditorPart[]): boolean =>
  parts.length !== standing.length ||
  parts.some(({ id, text }, at) => standing[at]?.id !== id || standing[at]?.text !== text)

/** Id of the paragraph that a refusal names; '' for one that names none. */
export const refusedPart = (field: string | undefined): string =>
  field?.startsWith('act.parts.') === true ? field.slice('act.parts.'.length) : ''
