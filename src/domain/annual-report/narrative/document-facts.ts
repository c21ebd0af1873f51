import type { AnnualReport } from '../annual-report'
import { figureKey } from '../figures'
import { valuesOfReport } from '../report-cells'
import { DOCUMENT_COUNTS, type DocumentCountName, type ReportedDocument } from '../reported-document'
import type { YearFacts } from './year-facts'

/** Figures of the forms that state the same: what stands in a table is what the words say. */
const STATED: Readonly<Record<'published' | 'interpretations', readonly string[]>> = {
  published: [
    figureKey('table1_1', 'normative', 'published'),
    figureKey('statistics', 'normative_published', 'count'),
  ],
  interpretations: [figureKey('statistics', 'interpretations', 'count')],
}

const counted = (
  name: DocumentCountName,
  year: number,
  documents: readonly ReportedDocument[],
): number | null => {
  const { kind, counts } = DOCUMENT_COUNTS[name]
  const of = documents.filter((document) => document.kind === kind)
  return of.length === 0 ? null : of.filter((document) => counts(document, year)).length
}

/**
 * How many normative documents and interpretations of the township's own went out in the year: as a table of the form states
 * it, else as its public documents show; null where there are none of a kind at all, which is not 0.
 * @example documentFacts(report, documents).normative // 2
 */
export const documentFacts = (
  report: AnnualReport,
  documents: readonly ReportedDocument[],
): Pick<YearFacts['published'], 'normative' | 'interpretations'> => {
  const values = valuesOfReport(report)
  const of = (name: keyof typeof STATED): number | null =>
    STATED[name].map((key) => values.get(key) ?? null).find((value) => value !== null) ??
    counted(name, report.year, documents)
  return { normative: of('published'), interpretations: of('interpretations') }
}
