import { PERSONAL_KIND_NAMES } from '../privacy/kinds'
import { fail, ok, type Result } from '../result'
import { TOPIC_EXTENSION_LIMIT } from '../statute/periods'
import type { TopicAct, TopicEvent, TopicEventType } from './events'
import { missingInDecline } from './grounds'
import type { TopicSituation } from './guards'
import { judgeTopicAct, situationOfTopic, type TopicLook, type TopicRefusal } from './may-act'
import { personalInWords } from '../privacy/public-words'

/** Why an event is refused besides what `judgeTopicAct` says. */
export type TopicObjection =
  | TopicRefusal
  | 'wrong-sequence'
  | 'words-missing'
  | 'words-personal'
  | 'reason-missing'
  | 'extension-too-long'
  | 'merged-into-itself'
  | 'document-missing'

type Objection = readonly [code: TopicObjection, message: string, field?: string]
type Check<T extends TopicEventType> = (
  event: Extract<TopicEvent, { readonly type: T }>,
  situation: TopicSituation,
) => Objection | null

const isBlank = (text: string): boolean => text.trim() === ''

/** Everybody will read it, so nothing of it may be a person's own. */
const personal = (field: string, text: string): Objection | null => {
  const [found] = personalInWords(text)
  return found === undefined
    ? null
    : [
        'words-personal',
        `里面有${PERSONAL_KIND_NAMES[found.kind]}“${found.masked}”，公开的文字里不能有，请删去或者改写。`,
        field,
      ]
}

const reasonGiven = ({ reason }: { readonly reason: string }): Objection | null =>
  isBlank(reason) ? ['reason-missing', '请写明理由。', 'reason'] : null

const checkChecked: Check<'checked'> = ({ words: { title, detail } }) =>
  isBlank(title)
    ? ['words-missing', '请写明展示给大家看的题目。', 'words.title']
    : (personal('words.title', title) ?? personal('words.detail', detail))

const checkExtended: Check<'extended'> = ({ days, reason }) => {
  const most = TOPIC_EXTENSION_LIMIT.length
  if (!Number.isInteger(days) || days < 1 || days > most)
    return ['extension-too-long', `最多延长${most}个工作日。`, 'days']
  return reasonGiven({ reason }) ?? personal('reason', reason)
}

const checkAnswered: Check<'answered'> = ({ documentId, text }) =>
  documentId === ''
    ? ['document-missing', '请选一份已经公开的文件。还没有公开的，请先发布。', 'documentId']
    : personal('text', text)

const checkDeclined: Check<'declined'> = ({ decline }) => {
  const missing = missingInDecline(decline)
  if (missing !== null) return ['reason-missing', missing.message, missing.field]
  return personal('reason', decline.reason) ?? personal('elsewhere', decline.elsewhere)
}

const checkMerged: Check<'merged'> = ({ into }, { state }) =>
  into.number === state.number
    ? ['merged-into-itself', '不能合并到它自己，请写另一个点题的编号。', 'intoNumber']
    : null

const CHECKS: { readonly [T in TopicEventType]?: Check<T> } = {
  checked: checkChecked,
  kept_back: reasonGiven,
  merged: checkMerged,
  extended: checkExtended,
  answered: checkAnswered,
  declined: checkDeclined,
  reopened: reasonGiven,
}

/**
 * Adds an event to a topic when its author may do the act on the day, and its content holds.
 * Fails: with the code of `judgeTopicAct`, or one of its own; `detail.message` is Chinese and names the cure,
 * `detail.field` the field to mend where there is one.
 * @example applyTopicEvent(events, { act: 'check', event }, { today, calendar })
 */
export const applyTopicEvent = (
  events: readonly TopicEvent[],
  { act, event }: { readonly act: TopicAct; readonly event: TopicEvent },
  look: TopicLook,
): Result<readonly TopicEvent[], TopicObjection> => {
  if (event.seq !== events.length + 1)
    return fail('wrong-sequence', { message: '这个点题已有新的办理，请刷新后再办。' })
  const situation = situationOfTopic(events, event.by, look)
  const permission = judgeTopicAct(act, situation)
  if (!permission.allowed) return fail(permission.code, { message: permission.message })
  const check = CHECKS[event.type] as Check<TopicEventType> | undefined
  const objection = check?.(event, situation) ?? null
  if (objection === null) return ok([...events, event])
  const [code, message, field] = objection
  return fail(code, { message, ...(field === undefined ? {} : { field }) })
}
