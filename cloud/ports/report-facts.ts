import type { RequestGroup } from '../../src/domain/annual-report/count-requests'
import type { ReportedDocument } from '../../src/domain/annual-report/reported-document'
import type { RequestFacts } from '../../src/domain/annual-report/request-facts'

/** A case behind a figure, without anything personal. */
export interface CountedCase {
  readonly id: string
  /** E.g. 盏公申〔2026〕7号. */
  readonly number: string
  readonly facts: RequestFacts
}

/** What the annual report counts, of one township. */
export interface ReportFactsStore {
  /** Requests that were open in a year or the one before it, like ones together. */
  requestGroups(year: number): Promise<readonly RequestGroup[]>
  /** Cases whose facts are among the given, by number, from a place on. */
  casesWith(
    facts: readonly RequestFacts[],
    page: { readonly skip: number; readonly limit: number },
  ): Promise<readonly CountedCase[]>
  /** Public documents that the report counts as the township's own (`isOwnIssuer`), with or without its county in the name. */
  documentsOf(township: string): Promise<readonly ReportedDocument[]>
}
