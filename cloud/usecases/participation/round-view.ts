import type {
  DeskRoundSummary,
  PointView,
  RoundSummary,
  RoundView,
} from '../../../src/contract/opinion-rounds'
import type { IsoDate } from '../../../src/domain/calendar/civil-date'
import type { Calendar } from '../../../src/domain/calendar/working-days'
import { POINT_OUTCOME_TEXTS, type RoundEvent } from '../../../src/domain/opinion-round/events'
import {
  roundAt,
  roundStatusOn,
  type NumberedPoint,
  type RoundState,
} from '../../../src/domain/opinion-round/round-at'
import { roundDaysLeft, summaryClock } from '../../../src/domain/opinion-round/round-clocks'
import {
  publicRoundStatus,
  ROUND_STATUS_TEXTS,
  type RoundStatus,
} from '../../../src/domain/opinion-round/round-status'
import { publicRoundStory } from '../../../src/domain/opinion-round/round-story'
import type { DossierRecord } from '../../ports/dossier-store'

/** A round with what follows from its events today. */
export interface RoundPicture {
  readonly record: DossierRecord<RoundEvent>
  readonly state: RoundState
  readonly status: RoundStatus
  readonly today: IsoDate
}

/** What a round is today. */
export const pictureOfRound = (record: DossierRecord<RoundEvent>, today: IsoDate): RoundPicture => {
  const state = roundAt(record.events)
  return { record, state, status: roundStatusOn(state, today), today }
}

const EXCERPT = 60

/** A round as a line of a list; `status` as whoever reads may know it. */
export const roundSummary = ({ record, state, today }: RoundPicture, status: RoundStatus): RoundSummary => {
  const { title, background, isMajor } = state.content
  return {
    id: record.id,
    title,
    status,
    statusText: ROUND_STATUS_TEXTS[status],
    isMajor,
    excerpt: background.length > EXCERPT ? `${background.slice(0, EXCERPT)}…` : background,
    openedOn: state.openedOn,
    throughOn: state.throughOn,
    daysLeft: roundDaysLeft(state, today),
  }
}

/** A round as a line of the public list. */
export const publicRoundSummary = (picture: RoundPicture): RoundSummary =>
  roundSummary(picture, publicRoundStatus(picture.status))

/** Whether it is late to tell what became of the comments. */
export const isRoundOverdue = ({ state, status, today }: RoundPicture, calendar: Calendar): boolean => {
  if (status !== 'ended' && status !== 'summary_in_review') return false
  const clock = summaryClock(state, calendar, today)
  return clock !== null && today > clock.dueOn
}

/** A round as a line of the desk's list. */
export const deskRoundSummary = (
  picture: RoundPicture,
  { calendar, comments }: { readonly calendar: Calendar; readonly comments: number },
): DeskRoundSummary => {
  const { state, status, today } = picture
  const runs = status === 'ended' || status === 'summary_in_review'
  return {
    ...roundSummary(picture, status),
    comments,
    dueOn: runs ? (summaryClock(state, calendar, today)?.dueOn ?? null) : null,
    isOverdue: isRoundOverdue(picture, calendar),
  }
}

/** A point with its outcome in words. */
export const pointView = ({ number, title, outcome, reason, comments }: NumberedPoint): PointView => ({
  number,
  title,
  outcome,
  outcomeText: POINT_OUTCOME_TEXTS[outcome],
  reason,
  count: comments.length,
})

/** A round as everybody may read it: points, summary and figures only once they are published. */
export const roundView = (picture: RoundPicture, calendar: Calendar): RoundView => {
  const { record, state, today } = picture
  const { background, blocks, days, shortBecause, otherWays } = state.content
  const isPublished = state.published !== null
  return {
    ...publicRoundSummary(picture),
    today,
    background,
    blocks,
    days,
    shortBecause,
    otherWays,
    extensions: state.extensions,
    stopped: state.stopped,
    fromDocumentId: state.fromDocumentId,
    clock: isPublished ? null : summaryClock(state, calendar, today),
    summary: isPublished ? state.summary : '',
    points: isPublished ? state.points.map(pointView) : [],
    figures: state.published?.figures ?? null,
    final: state.final,
    story: publicRoundStory(record.events),
  }
}
