import type { NarrativeChapter, ReportNarrative } from '../../../src/contract/report-files'
import type { ReportChapter } from '../../../src/domain/annual-report/annual-report'
import { disagreementsIn } from '../../../src/domain/annual-report/narrative/disagreements'
import {
  charactersTooMany,
  narrativeOf,
  type WordedChapter,
} from '../../../src/domain/annual-report/narrative/narrative'
import { sinceLastYear } from '../../../src/domain/annual-report/narrative/since-last-year'
import { reportChanges } from '../../../src/domain/annual-report/report-changes'
import { ok } from '../../../src/domain/result'
import type { UseCase } from '../../ports/use-case'
import { reading } from '../acting/reading'
import { reportNamed } from './read-reports'
import { yearFactsOf } from './year-facts'

const chapterOf = (
  { key, number, title, text }: ReportChapter,
  worded: readonly WordedChapter[],
): NarrativeChapter => {
  const suggested = worded.find((each) => each.key === key)?.text ?? ''
  // Every figure of the year is looked for in every chapter: whoever edits moves sentences.
  const figures = worded.flatMap((each) => each.figures)
  return {
    ...{ key, number, title, suggested },
    written: text,
    disagreements: text === null ? [] : disagreementsIn(text, figures),
    tooLongBy: key === 'overall' ? charactersTooMany(text ?? suggested) : 0,
  }
}

/** The words of the report of a year: what the system would say, what was written, and where they differ. */
export const readReportNarrative: UseCase<{ readonly id: string }, ReportNarrative> = (
  { tenant, input },
  world,
) =>
  reading(world, tenant, async (stores) => {
    const picture = await reportNamed(input.id, stores, world)
    if (!picture.ok) return picture
    const { report, form, year, today, before, isKeptHere, documents } = picture.value
    const worded = narrativeOf(form, await yearFactsOf(report, { stores, today, isKeptHere, documents }))
    return ok({
      year,
      chapters: report.chapters.map((chapter) => chapterOf(chapter, worded)),
      sinceLastYear: before === null ? [] : reportChanges(before, report).map(sinceLastYear),
    })
  })
