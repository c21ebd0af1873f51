import type { AnnualReportView, ReportSummary } from '../../../src/contract/annual-reports'
import type { AnnualReport } from '../../../src/domain/annual-report/annual-report'
import { figuresOf } from '../../../src/domain/annual-report/figures'
import { cellsOfReport } from '../../../src/domain/annual-report/report-cells'
import { reportChanges, type FigureChange } from '../../../src/domain/annual-report/report-changes'
import { judgeReportAct, REPORT_RULES } from '../../../src/domain/annual-report/report-rules'
import { REPORT_STATUS_TEXTS } from '../../../src/domain/annual-report/report-status'
import { reportStory } from '../../../src/domain/annual-report/report-words'
import { day, type IsoDate } from '../../../src/domain/calendar/civil-date'
import { STATUS_TEXTS } from '../../../src/domain/publication/publication-status'
import type { Person } from '../../ports/people-store'
import { deskActsOf } from '../acting/dossier-desk'
import { situationOf, type ReportPicture, type ReportStanding } from './report-picture'

/** A report as a line of the list. */
export const reportSummary = (
  { id, year, status, dueOn, today, isAskedFor }: ReportStanding,
  needsCorrection: boolean,
): ReportSummary => ({
  ...{ id, year, status, needsCorrection },
  statusText: REPORT_STATUS_TEXTS[status],
  dueOn: status === 'published' ? null : dueOn,
  isYearOver: today > day(`${year}-12-31`),
  isOwed: isAskedFor && status !== 'published' && today > day(`${year}-12-31`),
  isOverdue: isAskedFor && status !== 'published' && today > dueOn,
})

const unknownIn = ({ report }: ReportPicture): number =>
  cellsOfReport(report).filter(({ value }) => value === null).length

const storyOf = ({ record, form }: ReportPicture): AnnualReportView['story'] => {
  const labels = new Map(figuresOf(form).map(({ key, label }) => [key, label]))
  return record === null ? [] : reportStory(record.events, (key) => labels.get(key) ?? key)
}

const pieceOf = ({
  state,
  piece,
}: ReportPicture): Pick<AnnualReportView, 'pieceId' | 'pieceStatusText' | 'documentId'> => ({
  pieceId: state.pieceId,
  pieceStatusText: piece === null ? '' : STATUS_TEXTS[piece.status],
  documentId: piece?.live?.documentId ?? null,
})

const changesSince = (before: AnnualReport | null, { report }: ReportPicture): readonly FigureChange[] =>
  before === null ? [] : reportChanges(before, report)

/** Since when the records of the year are kept, where that isn't all of it; null where it is, or none are. */
const keptSince = ({ year, isKeptHere, beganOn }: ReportPicture): IsoDate | null =>
  isKeptHere && beganOn !== null && beganOn > day(`${year}-01-01`) ? beganOn : null

/** A report at the desk for one member of staff. */
export const annualReportView = (picture: ReportPicture, reader: Person): AnnualReportView => {
  const { report, before, form, record } = picture
  const situation = situationOf(picture)
  return {
    ...reportSummary(picture, picture.status === 'published' && picture.differs),
    ...{ today: picture.today, report, formName: form.name, formBasis: form.basis },
    isKeptHere: picture.isKeptHere,
    keptSinceOn: keptSince(picture),
    unknown: unknownIn(picture),
    changes: changesSince(picture.handed, picture),
    sinceLastYear: changesSince(before, picture),
    ...pieceOf(picture),
    story: storyOf(picture),
    acts: deskActsOf(REPORT_RULES, reader, (act, { role }) => judgeReportAct(act, { ...situation, role })),
    seq: record?.events.length ?? 0,
  }
}
