import type { CountyTownshipView, DueInTownship } from '../../../src/contract/county'
import { yearOf, type IsoDate } from '../../../src/domain/calendar/civil-date'
import { publishedOn } from '../../../src/domain/catalogue/published-on'
import { coverageByColumn } from '../../../src/domain/catalogue/coverage'
import { urgencyOf } from '../../../src/domain/catalogue/duties'
import { isOpenStatus } from '../../../src/domain/complaint/complaint-status'
import { SOON_DAYS, type TownshipStanding } from '../../../src/domain/county/township-standing'
import { isUpheld } from '../../../src/domain/county/upheld'
import type { Stores } from '../../ports/storage'
import { pictureOf, type CasePicture } from '../requests/case-picture'
import { cataloguePicture, type CataloguePicture } from '../catalogue/catalogue-picture'
import { complaintSummary, pictureOfComplaint } from '../complaints/complaint-view'

const MOST_LETTERS = 2000
const MOST_LISTED = 50

/** What the county's figures of a township are worked out from. */
interface TownshipPicture {
  readonly today: IsoDate
  readonly open: readonly CasePicture[]
  readonly catalogue: CataloguePicture
  readonly standing: TownshipStanding
}

const daysLeftOf = ({ state }: CasePicture): number | null => state.daysLeft
const isPressing = (picture: CasePicture): boolean => {
  const left = daysLeftOf(picture)
  return left !== null && left <= SOON_DAYS
}

const requestsOf = (open: readonly CasePicture[]): TownshipStanding['requests'] => {
  const overdue = open.filter(({ state }) => state.isOverdue).length
  return { open: open.length, dueSoon: open.filter(isPressing).length - overdue, overdue }
}

const lettersOf = async ({ complaints, settings }: Stores, today: IsoDate) => {
  const pictures = (await complaints.listForDesk(MOST_LETTERS)).map((record) =>
    pictureOfComplaint(record, settings, today),
  )
  const open = pictures.filter(({ state }) => isOpenStatus(state.status))
  const upheld = pictures.filter(
    ({ state: { kind, answer } }) =>
      answer !== null && yearOf(answer.on) === yearOf(today) && isUpheld(kind, answer.content.outcome),
  )
  const overdue = open.filter((picture) => complaintSummary(picture).isOverdue)
  return { letters: { open: open.length, overdue: overdue.length }, upheld: upheld.length }
}

const catalogueOf = async (
  { documents }: Stores,
  picture: CataloguePicture,
): Promise<TownshipStanding['catalogue']> => {
  const coverage = coverageByColumn(picture)
  const columns = await documents.countByColumn()
  const filled = new Set(columns.filter(({ count }) => count > 0).map(({ columnId }) => columnId))
  // By the ledger of what the township itself published: laws that were loaded for it are nothing of its own.
  const published = picture.records.map(publishedOn).filter((on) => on !== null)
  return {
    covered: coverage.reduce((sum, { covered }) => sum + covered, 0),
    total: coverage.reduce((sum, { total }) => sum + total, 0),
    overdue: picture.duties.filter((duty) => urgencyOf(duty) === 'overdue').length,
    emptyColumns: coverage.filter(({ id }) => !filled.has(id)).length,
    newestOn: published.sort().at(-1) ?? null,
  }
}

/** How a township stands, as the county sees it: numbers, and nothing that somebody wrote. */
export const townshipPicture = async (stores: Stores, today: IsoDate): Promise<TownshipPicture> => {
  const { cases, settings } = stores
  const open = (await cases.listOpen()).map((record) => pictureOf(record, settings, today))
  const catalogue = await cataloguePicture(stores, today)
  const standing = {
    tenant: settings.id,
    township: settings.office.township,
    requests: requestsOf(open),
    ...(await lettersOf(stores, today)),
    catalogue: await catalogueOf(stores, catalogue),
  }
  return { today, open, catalogue, standing }
}

const dueRequest = (picture: CasePicture): readonly DueInTownship[] => {
  const { record, state } = picture
  const [left, clock] = [daysLeftOf(picture), state.clocks.reply]
  if (left === null || clock === null) return []
  return [{ title: record.number, statusText: state.statusText, dueOn: clock.dueOn, daysLeft: left }]
}

const overdueDuties = ({ duties }: CataloguePicture): readonly DueInTownship[] =>
  duties
    .filter((duty) => urgencyOf(duty) === 'overdue')
    .flatMap(({ title, clock, daysLeft }) =>
      clock === null || daysLeft === null
        ? []
        : [{ title, statusText: '应当公开', dueOn: clock.dueOn, daysLeft }],
    )

/** One township opened: which requests are pressing by number, what the catalogue owes, and where it has gaps. */
export const townshipInside = ({
  today,
  open,
  catalogue,
  standing,
}: TownshipPicture): CountyTownshipView => ({
  today,
  standing,
  requests: open
    .filter(isPressing)
    .flatMap(dueRequest)
    .sort((one, other) => one.daysLeft - other.daysLeft)
    .slice(0, MOST_LISTED),
  duties: overdueDuties(catalogue).slice(0, MOST_LISTED),
  gaps: coverageByColumn(catalogue)
    .filter(({ covered, total }) => covered < total)
    .map(({ name, covered, total }) => ({ name, covered, total })),
})
