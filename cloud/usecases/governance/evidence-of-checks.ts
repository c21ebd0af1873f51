import { day, formatChineseDate, yearOf, type IsoDate } from '../../../src/domain/calendar/civil-date'
import { urgencyOf } from '../../../src/domain/catalogue/duties'
import type { CheckEvidence } from '../../../src/domain/inspection/checks'
import { appointmentAt } from '../../../src/domain/leading-group/appointment-at'
import { groupOn, groupProblems } from '../../../src/domain/leading-group/group-on'
import { workAt, workOfYear } from '../../../src/domain/work-record/work-record'
import type { Stores } from '../../ports/storage'
import type { World } from '../../ports/use-case'
import { cataloguePicture } from '../catalogue/catalogue-picture'
import { evidenceOfFeedback } from './evidence-of-feedback'
import { evidenceOfOwners, evidenceOfPieces } from './evidence-of-systems'
import { allAppointments } from './leading-group-picture'
import { publishedReport } from '../reports/published-report'
import { allRemedies, pictureOfRemedy } from '../remedies/remedy-picture'
import { allWork } from './work-view'

const groupText = async (stores: Stores, today: IsoDate): Promise<string> => {
  const appointments = (await allAppointments(stores)).map(({ events }) => appointmentAt(events))
  return [`领导小组 ${groupOn(appointments, today).length} 人。`, ...groupProblems(appointments, today)].join(
    '',
  )
}

const reportText = async (stores: Stores, world: World, today: IsoDate): Promise<string> => {
  const year = yearOf(today) - 1
  const published = await publishedReport(year, stores, world)
  const due = stores.settings.annualReport.dueOn
  if (published === null) return `系统里没有公开的${year}年年度报告。`
  const isLate = published.on > day(`${year + 1}-${due}`)
  return `${year}年年度报告${formatChineseDate(published.on)}公开${isLate ? '，过了期限' : ''}。`
}

const remediesText = async (stores: Stores, today: IsoDate): Promise<string> => {
  const owed = (await allRemedies(stores)).flatMap(
    (record) => pictureOfRemedy(record, stores.settings, today).owed,
  )
  const late = owed.filter(({ what, isOverdue }) => what === 'carry_out' && isOverdue).length
  return `逾期没有履行的 ${late} 件。`
}

const trainingText = async (stores: Stores, today: IsoDate): Promise<string> => {
  const states = (await allWork(stores)).map(({ events }) => workAt(events))
  return `本年登记培训 ${workOfYear(states, yearOf(today)).trainings} 次。`
}

const rateText = (inTime: readonly unknown[], late: readonly unknown[]): string =>
  `本年按期 ${inTime.length} 件，逾期 ${late.length} 件。`

const inYearOf = async (stores: Stores, today: IsoDate) => {
  const at = { year: yearOf(today), today }
  const owners = await evidenceOfOwners(stores)
  const answers = await evidenceOfFeedback(stores, at)
  const pieces = await evidenceOfPieces(stores, at)
  const [reviewed, missed] = [pieces.pieces_reviewed.length, pieces.pieces_not_reviewed.length]
  return {
    owners: `有负责单位 ${owners.items_owned.length} 项，没有 ${owners.items_without_owner.length} 项。`,
    requests: rateText(answers.requests_in_time, answers.requests_late),
    letters: rateText(answers.letters_in_time, answers.letters_late),
    review: `本年发布 ${reviewed + missed} 篇，没有审查记录 ${missed} 篇。`,
  }
}

const catalogueText = async (stores: Stores, today: IsoDate): Promise<string> => {
  const { duties } = await cataloguePicture(stores, today)
  return `超期 ${duties.filter((duty) => urgencyOf(duty) === 'overdue').length} 项。`
}

/** What the records say today, line by line. */
export const evidenceOfChecks = async (stores: Stores, world: World): Promise<CheckEvidence> => {
  const today = world.clock.today()
  const { updatedOn, unverified } = await stores.guide.current()
  const open = unverified.length === 0 ? '' : `，${unverified.length} 处还没有核实`
  return {
    ...(await inYearOf(stores, today)),
    guide: `指南${formatChineseDate(updatedOn as IsoDate)}更新${open}。`,
    group: await groupText(stores, today),
    catalogue: await catalogueText(stores, today),
    remedies: await remediesText(stores, today),
    training: await trainingText(stores, today),
    report: await reportText(stores, world, today),
  }
}
