import { hasCome, todayIn } from '../calendar/civil-date'
import { fail, ok, type Result } from '../result'
import type { PublicationAct, PublicationEvent, PublicationEventType } from './events'
import { personalInWords, type Surroundings } from './guards'
import { judgeAct, type PublicationRefusal } from './may-act'
import { publicationAt, type PublicationState } from './publication-at'

/** Why an event is refused besides what `mayAct` says. */
export type PublicationObjection =
  | PublicationRefusal
  | 'wrong-sequence'
  | 'publish-time-past'
  | 'revision-at-once'
  | 'notice-over-before'
  | 'reassess-day-past'
  | 'keep-reason-missing'

/** The event that each act makes; drafting an 解读 makes two, one in each piece. */
export const EVENT_OF_ACT: Readonly<Record<PublicationAct, PublicationEventType>> = {
  edit: 'edited',
  check_finding: 'finding_checked',
  submit: 'submitted',
  recall: 'recalled',
  return_piece: 'returned',
  pass_review: 'reviewed',
  clear_secrecy: 'secrecy_reviewed',
  withhold: 'withheld',
  override_privacy: 'privacy_overridden',
  draft_interpretation: 'interpretation_linked',
  exempt_interpretation: 'interpretation_exempted',
  publish: 'published',
  unschedule: 'unscheduled',
  begin_revision: 'revision_begun',
  take_down: 'taken_down',
  repeal: 'repealed',
  reassess: 'reassessed',
  drop: 'dropped',
}

interface Facing {
  readonly state: PublicationState
  readonly around: Surroundings
  readonly now: string
}

type Objection = readonly [code: PublicationObjection, message: string]
type Check<T extends PublicationEventType> = (
  event: Extract<PublicationEvent, { readonly type: T }>,
  facing: Facing,
) => Objection | null

const checkPublished: Check<'published'> = ({ publishAt, noticeThrough }, { state, now }) => {
  if (!hasCome(now, publishAt))
    return ['publish-time-past', '发布时间已经过了，请选一个以后的时间，或者立即发布。']
  if (state.rounds > 0 && state.live !== null && !hasCome(publishAt, now))
    return ['revision-at-once', '修订和更正要立即发布：旧版正在公开，读的人等着看改对的。']
  return noticeThrough !== null && noticeThrough < todayIn('Asia/Shanghai', publishAt)
    ? ['notice-over-before', '公示期最后一天早于发布日期，请改公示期或者发布时间。']
    : null
}

const checkReassessDay = (reassessOn: string | null, { now }: Facing): Objection | null =>
  reassessOn !== null && reassessOn <= todayIn('Asia/Shanghai', now)
    ? ['reassess-day-past', '下次评估的日期要晚于今天。']
    : null

const checkSubmitted: Check<'submitted'> = ({ keepBecause }, { around }) =>
  around.personal.length > 0 && keepBecause.trim() === ''
    ? [
        'keep-reason-missing',
        `查到${personalInWords(around.personal)}。请一键遮盖后再送审；依法必须公开的，请写明理由，由审核人决定。`,
      ]
    : null

const objectionTo = (event: PublicationEvent, facing: Facing): Objection | null => {
  if (event.type === 'published') return checkPublished(event, facing)
  if (event.type === 'submitted') return checkSubmitted(event, facing)
  if (event.type === 'withheld' || event.type === 'reassessed')
    return checkReassessDay(event.reassessOn, facing)
  return null
}

/**
 * Adds an event to a piece when the act behind it is lawful for its author now, and its content holds.
 * Fails: with the code of `mayAct`, or one of its own; `detail.message` is Chinese and names the cure.
 * @example applyPublicationEvent(events, { act: 'submit', event: { type: 'submitted', seq: 2, … } }, { now, around })
 */
export const applyPublicationEvent = (
  events: readonly PublicationEvent[],
  { act, event }: { readonly act: PublicationAct; readonly event: PublicationEvent },
  { now, around }: { readonly now: string; readonly around: Surroundings },
): Result<readonly PublicationEvent[], PublicationObjection> => {
  if (event.seq !== events.length + 1)
    return fail('wrong-sequence', { message: '这篇稿件已有新的办理，请刷新后再办。' })
  const state = publicationAt(events, now)
  const permission = judgeAct(act, { state, actor: event.by, around })
  if (!permission.allowed) return fail(permission.code, { message: permission.message })
  const objection = objectionTo(event, { state, around, now })
  if (objection === null) return ok([...events, event])
  return fail(objection[0], { message: objection[1] })
}
