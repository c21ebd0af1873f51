import type { Recorded } from '../dossier/dossier'
import type { AnnualReport } from './annual-report'

/** Somebody began to work on the report of a year. */
export type Begun = Recorded<'begun'> & { readonly year: number }
/** A figure that the system can't know, with its source; `reason` where it takes the place of another. */
export type FigureEntered = Recorded<'figure_entered'> & {
  readonly key: string
  readonly value: number
  readonly source: string
  readonly reason: string
}
/** An entered figure is taken back: it is unknown again. */
export type FigureRemoved = Recorded<'figure_removed'> & { readonly key: string; readonly reason: string }
export type ChapterWritten = Recorded<'chapter_written'> & { readonly chapter: string; readonly text: string }
/** The report as it stood goes to the publishing desk as a piece, or as a correction of the one that is public. */
export type HandedOver = Recorded<'handed_over'> & {
  readonly publicationId: string
  readonly report: AnnualReport
  /** Why what is public is corrected; '' the first time. */
  readonly reason: string
}

/** Something that happened to an annual report; the list is only ever added to. */
export type ReportEvent = Begun | FigureEntered | FigureRemoved | ChapterWritten | HandedOver

/** What may be done with a report. */
export const REPORT_ACTS = ['enter_figure', 'remove_figure', 'write_chapter', 'submit', 'correct'] as const
export type ReportAct = (typeof REPORT_ACTS)[number]
