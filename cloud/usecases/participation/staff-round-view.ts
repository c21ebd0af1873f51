import type { DeskComment, StaffRoundView } from '../../../src/contract/opinion-rounds'
import { judgeRoundAct } from '../../../src/domain/opinion-round/apply-round-event'
import { ungrouped } from '../../../src/domain/opinion-round/figures'
import type { RoundState } from '../../../src/domain/opinion-round/round-at'
import { ROUND_RULES } from '../../../src/domain/opinion-round/round-rules'
import { ROUND_STATUS_TEXTS } from '../../../src/domain/opinion-round/round-status'
import { roundStory } from '../../../src/domain/opinion-round/round-story'
import type { OpinionComment } from '../../ports/opinion-comment-store'
import type { Person } from '../../ports/people-store'
import type { Stores } from '../../ports/storage'
import { deskActsOf } from '../acting/dossier-desk'
import { isRoundOverdue, pointView, roundView, type RoundPicture } from './round-view'

/** Comments for the desk: people are numbered in the order in which they first wrote, and named nowhere. */
const deskComments = (
  comments: readonly OpinionComment[],
  { points }: RoundState,
): readonly DeskComment[] => {
  const people = [...new Set(comments.map(({ authorId }) => authorId))]
  return comments.map(({ id, block, text, sentAt, authorId }) => ({
    id,
    block,
    text,
    sentAt,
    person: people.indexOf(authorId) + 1,
    points: points.filter((point) => point.comments.includes(id)).map(({ number }) => number),
  }))
}

const MOST_OFFERED = 8

/** Documents called alike, else the newest: the final text is published like any other and then linked. */
const finalsFor = async (
  { state, status }: RoundPicture,
  { documents }: Pick<Stores, 'documents'>,
): Promise<StaffRoundView['mayBeFinal']> => {
  if (status !== 'summarised' || state.final !== null) return []
  const title = state.content.title.replace(/[（(].*征求意见.*[）)]/u, '')
  const find = async (q: string) =>
    (await documents.search({ q, columnId: '', cursor: '', limit: MOST_OFFERED })).items
  const alike = await find(title)
  return (alike.length > 0 ? alike : await find('')).map((each) => ({ id: each.id, title: each.title }))
}

/** A round at the desk for one member of staff: every comment without its author, each act with its permission. */
export const staffRoundView = async (
  picture: RoundPicture,
  reader: Person,
  stores: Pick<Stores, 'settings' | 'opinionComments' | 'documents'>,
): Promise<StaffRoundView> => {
  const { settings, opinionComments } = stores
  const { calendar } = settings
  const { record, state, status, today } = picture
  const comments = await opinionComments.listOfRound(record.id)
  const commentIds = comments.map(({ id }) => id)
  return {
    ...roundView(picture, calendar),
    status,
    statusText: ROUND_STATUS_TEXTS[status],
    content: state.content,
    summary: state.summary,
    returnedBecause: state.returnedBecause,
    summaryReturnedBecause: state.summaryReturnedBecause,
    comments: deskComments(comments, state),
    allPoints: state.points.map((point) => ({ ...pointView(point), comments: point.comments })),
    ungrouped: ungrouped(commentIds, state.points),
    isOverdue: isRoundOverdue(picture, calendar),
    acts: deskActsOf(ROUND_RULES, reader, (act, actor) =>
      judgeRoundAct(act, { state, actor, today, commentIds }),
    ),
    mayBeFinal: await finalsFor(picture, stores),
    deskStory: roundStory(record.events),
    seq: record.events.length,
  }
}
