import type { CountyReportVersionView, CountyReportView } from '../../../src/contract/county-reports'
import type { NarrativeChapter } from '../../../src/contract/report-files'
import { disagreementsIn } from '../../../src/domain/annual-report/narrative/disagreements'
import { charactersTooMany } from '../../../src/domain/annual-report/narrative/narrative'
import { reportChanges } from '../../../src/domain/annual-report/report-changes'
import { valuesOfReport } from '../../../src/domain/annual-report/report-cells'
import {
  COUNTY_REPORT_STATUS_TEXTS,
  type CountyReportState,
} from '../../../src/domain/county-report/county-report-at'
import {
  COUNTY_REPORT_RULES,
  judgeCountyReportAct,
} from '../../../src/domain/county-report/county-report-rules'
import { countyReportStory } from '../../../src/domain/county-report/county-report-story'
import { LEFT_OUT_TEXTS } from '../../../src/domain/county/left-out'
import type { Person } from '../../ports/people-store'
import type { CountyReportPicture } from './county-report-picture'
import { deskActsOf } from '../acting/dossier-desk'

/** The versions that are or were public, the newest first. */
export const countyReportVersions = ({
  versions,
}: Pick<CountyReportState, 'versions'>): readonly CountyReportVersionView[] =>
  versions.map(({ version, on, hash, reason }) => ({ version, on, hash, reason })).reverse()

const chaptersOf = ({ report, state, worded }: CountyReportPicture): readonly NarrativeChapter[] => {
  const figures = worded.flatMap((each) => each.figures)
  return report.chapters.map(({ key, number, title }) => {
    const suggested = worded.find((each) => each.key === key)?.text ?? ''
    const written = state.texts.get(key) ?? null
    return {
      ...{ key, number, title, suggested, written },
      disagreements: written === null ? [] : disagreementsIn(written, figures),
      tooLongBy: key === 'overall' ? charactersTooMany(written ?? suggested) : 0,
    }
  })
}

/** The county's report at its desk for one of its people. */
export const countyReportView = (picture: CountyReportPicture, reader: Person): CountyReportView => {
  const { id, year, today, dueOn, state, report, counted, leftOut, townships, situation, record } = picture
  const { status, handedOver } = state
  return {
    ...{ id, year, today, dueOn, status, report, counted },
    statusText: COUNTY_REPORT_STATUS_TEXTS[status],
    isOverdue: state.versions.length === 0 && today > dueOn,
    leftOut: leftOut.map(({ township, because }) => ({ township, becauseText: LEFT_OUT_TEXTS[because] })),
    parts: townships.flatMap((each) =>
      each.report === null || !counted.includes(each.township)
        ? []
        : [{ township: each.township, values: Object.fromEntries(valuesOfReport(each.report)) }],
    ),
    chapters: chaptersOf(picture),
    changes: handedOver === null ? [] : reportChanges(handedOver.report, report),
    since: situation.since,
    needsCorrection: status === 'published' && situation.differs,
    versions: countyReportVersions(state),
    story: countyReportStory(record?.events ?? []),
    acts: deskActsOf(COUNTY_REPORT_RULES, reader, (act, actor) =>
      judgeCountyReportAct(act, situation, actor),
    ),
    seq: record?.events.length ?? 0,
  }
}
