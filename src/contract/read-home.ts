import { nothing } from './case-id'
import type { DocumentSummary } from './document-view'
import { answering } from './endpoint'
import type { OfficeView } from './read-office'

/** First screen: the office, what is new, and how much there is. */
export interface HomeView {
  readonly today: string
  readonly office: OfficeView
  readonly newest: readonly DocumentSummary[]
  readonly documentCount: number
  /** Chinese: from when on nothing new is taken here and who carries on; null while it works as usual. */
  readonly closingText: string | null
}

export const readHome = answering<HomeView>()({
  area: 'public',
  method: 'GET',
  path: '/home',
  input: nothing,
})
