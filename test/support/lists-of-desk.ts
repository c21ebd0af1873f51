import { listReports } from '../../src/contract/annual-reports'
import { listComplaints } from '../../src/contract/complaints'
import { listDeskConcerns } from '../../src/contract/concerns'
import type { DeskCounts } from '../../src/contract/desk-counts'
import type { Endpoint } from '../../src/contract/endpoint'
import { listMyNotices } from '../../src/contract/inbox'
import { listDeskRounds } from '../../src/contract/opinion-rounds'
import { listDeskProposals } from '../../src/contract/proposals'
import { listPublications } from '../../src/contract/publications'
import { listRectifications } from '../../src/contract/rectifications'
import { listRemedies } from '../../src/contract/remedy-ledger'
import { listDeskTopics } from '../../src/contract/topics'
import { isOpenStatus } from '../../src/domain/complaint/complaint-status'
import { isOpenConcern } from '../../src/domain/concern/concern-status'
import { OPEN_ROUNDS } from '../../src/domain/opinion-round/round-status'
import { isOpenProposal } from '../../src/domain/proposal/proposal-status'
import { isOpenRectification } from '../../src/domain/rectification/rectification-status'
import { isOpenRemedy } from '../../src/domain/remedy-ledger/remedy-status'
import { call } from './http-client'
import type { AtDesk } from './participation-forms'

/** A whole list as its own page reads it; null for whom its door doesn't let in. */
const listOf =
  ({ server, token }: AtDesk) =>
  async <Input extends object, Output>(
    door: Endpoint<Input, Output>,
    input: NoInfer<Input>,
  ): Promise<Output | null> => {
    const { status, body, error } = await call(server, door, [input, { token }])
    if (status === 403) return null
    if (status !== 200) throw new Error(`${door.path}: ${status} ${error?.message}`)
    return body
  }

const many = <T>(list: readonly T[], isOne: (each: T) => boolean): number => list.filter(isOne).length

const lettersIn = async (read: ReturnType<typeof listOf>) => {
  const letters = (await read(listComplaints, {}))?.complaints.filter(({ status }) => isOpenStatus(status))
  if (letters === undefined) return null
  const isLate = (each: (typeof letters)[number]) => each.isOverdue || each.lookBy !== null
  return { waiting: letters.length, late: many(letters, isLate) }
}

const dueIn = (open: readonly { readonly isOverdue: boolean; readonly isSoon: boolean }[]) => ({
  waiting: open.length,
  late: many(open, ({ isOverdue }) => isOverdue),
  soon: many(open, ({ isSoon }) => isSoon),
})

const rectificationsIn = async (read: ReturnType<typeof listOf>): Promise<DeskCounts['rectifications']> => {
  const list = await read(listRectifications, {})
  if (list === null || (list.rectifications.length === 0 && list.townships.length === 0)) return null
  const open = list.rectifications.filter(({ status }) => isOpenRectification(status))
  const [first] = open
  const { title = '', statusText = '', dueOn, daysLeft = null } = first ?? {}
  const next = dueOn === undefined ? null : { title, statusText, dueOn, daysLeft }
  return { waiting: open.length, isOfCounty: list.townships.length > 0, next }
}

const piecesIn = async (read: ReturnType<typeof listOf>): Promise<DeskCounts['pieces']> => {
  const mine = (await read(listPublications, {}))?.publications.filter(({ waitsForMe }) => waitsForMe)
  if (mine === undefined) return null
  return {
    waiting: mine.length,
    first: mine.map(({ id, title, statusText }) => ({ id, title, statusText })),
  }
}

/** What whoever asks would count himself, going through every list page by its own door. */
export const countedByHand = async (desk: AtDesk): Promise<DeskCounts> => {
  const read = listOf(desk)
  const topics = (await read(listDeskTopics, {}))?.topics.filter(({ dueOn }) => dueOn !== null)
  const proposals = await read(listDeskProposals, {})
  const concerns = (await read(listDeskConcerns, {}))?.concerns.filter(({ status }) => isOpenConcern(status))
  const rounds = (await read(listDeskRounds, {}))?.rounds.filter(({ status }) => OPEN_ROUNDS.includes(status))
  const remedies = await read(listRemedies, { caseId: '' })
  const owing = remedies?.remedies.filter(({ status }) => isOpenRemedy(status))
  const reports = (await read(listReports, {}))?.reports
  return {
    today: desk.server.composition.world.clock.today(),
    letters: await lettersIn(read),
    topics: topics === undefined ? null : dueIn(topics),
    proposals:
      proposals === null ? null : dueIn(proposals.proposals.filter(({ status }) => isOpenProposal(status))),
    report: reports?.find(({ isOwed, needsCorrection }) => isOwed || needsCorrection) ?? null,
    concerns:
      concerns === undefined
        ? null
        : { waiting: concerns.length, late: many(concerns, ({ next }) => next?.isMissed === true) },
    rounds:
      rounds === undefined
        ? null
        : { waiting: rounds.length, late: many(rounds, ({ isOverdue }) => isOverdue) },
    remedies:
      owing === undefined
        ? null
        : { waiting: owing.length, next: owing.find(({ next }) => next !== null)?.next ?? null },
    rectifications: await rectificationsIn(read),
    pieces: await piecesIn(read),
    unread: (await read(listMyNotices, { cursor: '' }))?.unread ?? 0,
  }
}
