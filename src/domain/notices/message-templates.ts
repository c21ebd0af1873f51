import { fitField, typeOfField } from './message-fields'
import { noticeWords, type NoticeFacts, type NoticeTopic } from './notice-words'

/** What a template is for: news of one's own matter, and news of what one follows. */
export const MESSAGE_PURPOSES = ['progress', 'news'] as const
export type MessagePurpose = (typeof MESSAGE_PURPOSES)[number]

/** What may stand in a field: what happened, what it is about, its number, when, and what to do. */
export const FIELD_SOURCES = ['title', 'subject', 'number', 'time', 'hint'] as const
export type FieldSource = (typeof FIELD_SOURCES)[number]

/** A template of WeChat as the owner of the mini-program has it: its id, and what stands in each of its fields. */
export interface MessageTemplate {
  readonly purpose: MessagePurpose
  readonly id: string
  /** Field, e.g. thing1 → what stands in it. */
  readonly fields: Readonly<Record<string, FieldSource>>
}

/** A notice as it goes out. */
export interface NoticeToSend {
  readonly topic: NoticeTopic
  readonly facts: NoticeFacts
  /** Instant. */
  readonly toldAt: string
}

const NEWS_KINDS = ['document', 'follows', 'topic']

/**
 * Which template tells of something, by the kind of thing that the notice leads to.
 * @example purposeOf('request') // 'progress'
 */
export const purposeOf = (aboutKind: string): MessagePurpose =>
  NEWS_KINDS.includes(aboutKind) ? 'news' : 'progress'

const HINT = '请打开“我的”里的消息看'

/** The texts of each source; no name, address or text of a person is among them. */
const sourcesOf = ({ topic, facts, toldAt }: NoticeToSend): Readonly<Record<FieldSource, string>> => {
  const { title, text } = noticeWords(topic, facts, 'resident')
  const subject = [facts.number, text, HINT].find((words) => words !== '') ?? HINT
  return { title, subject, number: facts.number, time: toldAt, hint: HINT }
}

/**
 * The fields of a template filled for a notice, each within its limit.
 * @example messageFields({ purpose: 'news', id: 't', fields: { thing1: 'title' } }, notice) // { thing1: '您关注的有新公开' }
 */
export const messageFields = (
  { fields }: MessageTemplate,
  notice: NoticeToSend,
): Readonly<Record<string, string>> => {
  const sources = sourcesOf(notice)
  return Object.fromEntries(
    Object.entries(fields).map(([name, source]) => [
      name,
      fitField(typeOfField(name) ?? 'thing', sources[source]),
    ]),
  )
}

const isOneOf = <T extends string>(known: readonly T[], value: unknown): value is T =>
  known.some((each) => each === value)

const isTemplateId = (id: unknown): id is string => typeof id === 'string' && /^[\w-]{1,64}$/.test(id)

const knownFields = (fields: unknown): MessageTemplate['fields'] | null => {
  if (typeof fields !== 'object' || fields === null) return null
  const named = Object.entries(fields)
  const areKnown = named.every(
    ([name, source]) => typeOfField(name) !== null && isOneOf(FIELD_SOURCES, source),
  )
  return named.length > 0 && areKnown ? (Object.fromEntries(named) as MessageTemplate['fields']) : null
}

const templateOf = (given: unknown): MessageTemplate | null => {
  if (typeof given !== 'object' || given === null) return null
  const { purpose, id, fields } = given as Readonly<Record<string, unknown>>
  const known = knownFields(fields)
  if (!isOneOf(MESSAGE_PURPOSES, purpose) || !isTemplateId(id) || known === null) return null
  return { purpose, id, fields: known }
}

/**
 * Templates as the settings name them; null when one is not understood, or two are for the same purpose.
 * @example templatesOf([{ purpose: 'news', id: 'abc', fields: { thing1: 'title' } }])?.length // 1
 */
export const templatesOf = (given: unknown): readonly MessageTemplate[] | null => {
  if (!Array.isArray(given)) return null
  const templates = given.map(templateOf).filter((template) => template !== null)
  const isWhole = templates.length === given.length
  const isOnce = new Set(templates.map(({ purpose }) => purpose)).size === templates.length
  return isWhole && isOnce ? templates : null
}
