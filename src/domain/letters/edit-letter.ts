import { fail, ok } from '../result'
import type { Result } from '../result'
import type { LetterPart } from '../information-request/events'
import type { Letter, LetterParagraph } from './letter'

/** A paragraph as it comes back from a clerk; new ones have an id that begins with `added`. */
export type EditedParagraph = LetterPart

/** What an edit looks at of a letter. */
type Written = Pick<Letter, 'paragraphs'>

/** Why an edit is refused; `detail.message` says it in Chinese, `detail.id` names the paragraph. */
export type EditRefusal =
  | 'guarded-part-removed'
  | 'guarded-part-changed'
  | 'guarded-part-moved'
  | 'required-part-removed'
  | 'unknown-part'
  | 'part-twice'

const MESSAGES: Readonly<Record<EditRefusal, string>> = {
  'guarded-part-removed': '法律依据、决定、期限和救济告知不能删除，请恢复后再保存。',
  'guarded-part-changed': '法律依据、决定、期限和救济告知不能改写，请恢复原文后再保存。',
  'guarded-part-moved': '法律依据、决定、期限和救济告知的先后顺序不能调换，请恢复后再保存。',
  'required-part-removed': '这一段是法定内容，可以改写，不能删除，请补写后再保存。',
  'unknown-part': '有一段不属于这份文书，请刷新后再改。',
  'part-twice': '同一段出现了两次，请删去一段后再保存。',
}

const NAMES: Readonly<Record<string, string>> = {
  basis: '法律依据',
  term: '期限',
  consequence: '逾期的后果',
  points: '需要补正的事项',
  observed: '数量、频次的情况',
  standard: '收费标准',
  amount: '收费金额',
  way: '缴费方式',
  task: '协办事项',
  secrecy: '保密要求',
  receipt: '收到和登记',
  filed: '申请人类别和提交方式',
  requested: '所需政府信息',
  features: '其他特征性描述',
  form: '提供方式和获取途径',
  agree: '同意公开',
  agree_in_part: '同意部分公开',
  object: '不同意公开',
  received: '收到日期',
  by_phone: '联系人',
  opening: '收到申请的情况',
  facts: '查明的事实',
  decision: '依据和决定',
  reason: '理由',
  content: '公开的内容',
  search: '检索情况',
  redirect: '应向谁申请',
  withheld: '不公开的部分',
  remedy: '救济告知',
  online_remedy: '网上申请行政复议的渠道',
  contact: '联系方式',
  added: '增加的一段',
}

/**
 * What a part of a letter is called. Total: an unknown one is 「这一段」.
 * @example partName('withheld.0') // '不公开的部分'
 */
export const partName = (id: string): string => NAMES[id.split('.')[0] ?? ''] ?? '这一段'

const refuse = <C extends EditRefusal>(code: C, id: string) =>
  fail(code, { id, message: `“${partName(id)}”：${MESSAGES[code]}` })

const isAdded = (id: string): boolean => /^added(\.|$)/.test(id)
const isBlank = (text: string | undefined): boolean => (text ?? '').trim() === ''

const checkKept = (
  { id, guard, text }: LetterParagraph,
  edited: ReadonlyMap<string, string>,
): Result<null, EditRefusal> => {
  const now = edited.get(id)
  if (guard === 'guarded' && isBlank(now)) return refuse('guarded-part-removed', id)
  if (guard === 'guarded' && now !== text) return refuse('guarded-part-changed', id)
  if (guard === 'required' && isBlank(now)) return refuse('required-part-removed', id)
  return ok(null)
}

const checkOrder = (letter: Written, edits: readonly EditedParagraph[]): Result<null, EditRefusal> => {
  const fixed = letter.paragraphs.filter(({ guard }) => guard === 'guarded').map(({ id }) => id)
  const now = edits.map(({ id }) => id).filter((id) => fixed.includes(id))
  const moved = fixed.find((id, at) => now[at] !== id)
  return moved === undefined ? ok(null) : refuse('guarded-part-moved', moved)
}

const checkIds = (letter: Written, edits: readonly EditedParagraph[]): Result<null, EditRefusal> => {
  const known = letter.paragraphs.map(({ id }) => id)
  const seen = new Set<string>()
  for (const { id } of edits) {
    if (!known.includes(id) && !isAdded(id)) return refuse('unknown-part', id)
    if (seen.has(id)) return refuse('part-twice', id)
    seen.add(id)
  }
  return ok(null)
}

/**
 * A letter with a clerk's edits: editable paragraphs reworded, dropped (blank) or added, guarded ones untouched.
 * Source: Regulation (2019) Art. 36 (what a reply must say); 行政复议法 (2023) Art. 23(2) (the remedy must be told).
 * Fails: `guarded-part-removed`, `guarded-part-changed`, `guarded-part-moved`, `required-part-removed`, `unknown-part`,
 * `part-twice`, each with the paragraph's id and a Chinese message.
 * @example editLetter(letter, letter.paragraphs).ok // true
 */
export const editLetter = <L extends Written>(
  letter: L,
  edits: readonly EditedParagraph[],
): Result<L, EditRefusal> => {
  const ids = checkIds(letter, edits)
  if (!ids.ok) return ids
  const edited = new Map(edits.map(({ id, text }) => [id, text]))
  for (const paragraph of letter.paragraphs) {
    const kept = checkKept(paragraph, edited)
    if (!kept.ok) return kept
  }
  const order = checkOrder(letter, edits)
  if (!order.ok) return order
  const guardOf = new Map(letter.paragraphs.map(({ id, guard }) => [id, guard]))
  const paragraphs = edits
    .filter(({ text }) => !isBlank(text))
    .map(({ id, text }): LetterParagraph => ({ id, guard: guardOf.get(id) ?? 'editable', text: text.trim() }))
  return ok({ ...letter, paragraphs })
}

/**
 * The same for parts as the log keeps them: a guarded part comes back by its place alone, its words are the letter's.
 * Fails: as `editLetter`.
 * @example wordLetter(letter.paragraphs, keptParts(letter)).ok // true
 */
export const wordLetter = (
  paragraphs: readonly LetterParagraph[],
  parts: readonly LetterPart[],
): Result<Written, EditRefusal> => {
  const standing = new Map(paragraphs.map((paragraph) => [paragraph.id, paragraph]))
  const inFull = parts.map((part) => {
    const own = standing.get(part.id)
    return own?.guard === 'guarded' && isBlank(part.text) ? { id: part.id, text: own.text } : part
  })
  return editLetter({ paragraphs }, inFull)
}

/**
 * An edited letter as the log keeps it: free parts with their words, guarded parts with their place only.
 * @example keptParts(edited).find(({ id }) => id === 'remedy') // { id: 'remedy', text: '' }
 */
export const keptParts = ({ paragraphs }: Pick<Letter, 'paragraphs'>): readonly LetterPart[] =>
  paragraphs.map(({ id, guard, text }) => ({ id, text: guard === 'guarded' ? '' : text }))

const place = (paragraphs: readonly LetterParagraph[], missing: LetterParagraph, letter: Letter) => {
  const before = letter.paragraphs.slice(0, letter.paragraphs.indexOf(missing)).map(({ id }) => id)
  const at = paragraphs.reduce((last, { id }, index) => (before.includes(id) ? index + 1 : last), 0)
  return [...paragraphs.slice(0, at), missing, ...paragraphs.slice(at)]
}

/**
 * A letter written anew with the edits that were kept: the free parts as edited, the guarded ones in the words of today.
 * A guarded part always comes back; a part that the letter no longer has goes.
 * @example withParts(letter, keptParts(letter)).paragraphs.length // letter.paragraphs.length
 */
export const withParts = (letter: Letter, parts: readonly LetterPart[]): Letter => {
  const written = new Map(letter.paragraphs.map((paragraph) => [paragraph.id, paragraph]))
  const kept = parts.flatMap(({ id, text }): readonly LetterParagraph[] => {
    const own = written.get(id)
    if (own?.guard === 'guarded') return [own]
    if (isBlank(text) || (own === undefined && !isAdded(id))) return []
    return [{ id, guard: own?.guard ?? 'editable', text }]
  })
  const lost = letter.paragraphs.filter(
    ({ id, guard }) => guard !== 'editable' && !kept.some((paragraph) => paragraph.id === id),
  )
  const paragraphs = lost.reduce((all, missing) => place(all, missing, letter), kept)
  return { ...letter, paragraphs }
}
