import type { AnnualReport } from './annual-report'
import type { HandedOver, ReportEvent } from './events'
import type { FigureEntries } from './resolve-figures'

/** Everything that the events of a report say by themselves. */
export interface ReportState {
  readonly year: number
  readonly entries: FigureEntries
  /** Words of the chapters by key. */
  readonly texts: ReadonlyMap<string, string>
  readonly pieceId: string | null
  /** The report as it was handed over last; null before. */
  readonly handedOver: AnnualReport | null
}

type Step<E extends ReportEvent> = (state: ReportState, event: E) => ReportState
type Steps = {
  readonly [T in ReportEvent['type']]: Step<Extract<ReportEvent, { readonly type: T }>>
}

const without = <V>(map: ReadonlyMap<string, V>, key: string): ReadonlyMap<string, V> =>
  new Map([...map].filter(([each]) => each !== key))

const STEPS: Steps = {
  begun: (state, { year }) => ({ ...state, year }),
  figure_entered: (state, { key, value, source }) => ({
    ...state,
    entries: new Map([...state.entries, [key, { value, source }]]),
  }),
  figure_removed: (state, { key }) => ({ ...state, entries: without(state.entries, key) }),
  chapter_written: (state, { chapter, text }) => ({
    ...state,
    texts: new Map([...without(state.texts, chapter), [chapter, text]]),
  }),
  handed_over: (state, { publicationId, report }: HandedOver) => ({
    ...state,
    pieceId: publicationId,
    handedOver: report,
  }),
}

/**
 * A report nobody has worked on yet.
 * @example newReport(2026).pieceId // null
 */
export const newReport = (year: number): ReportState => ({
  year,
  entries: new Map(),
  texts: new Map(),
  pieceId: null,
  handedOver: null,
})

/**
 * Where a report stands by its own events.
 * @example reportAt([begun, entered]).entries.size // 1
 */
export const reportAt = (events: readonly ReportEvent[]): ReportState =>
  events.reduce((state, event) => (STEPS[event.type] as Step<ReportEvent>)(state, event), newReport(0))
