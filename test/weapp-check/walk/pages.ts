import type { Looker } from './town'

type Ids = Readonly<Record<string, string>>

/** Pages of the desk that are the head's or the county's. */
const OF_OTHERS: Readonly<Record<string, Looker>> = {
  'staff/people': 'head',
  'staff/person': 'head',
  'staff/password': 'head',
  'staff/county': 'county',
  'staff/township': 'county',
  'staff/county-report': 'county',
  'staff/county-calendar': 'county',
  'staff/new-township': 'county',
}

/** What a page needs in its address. */
const ASKED: Readonly<Record<string, (ids: Ids, tenant: string) => string>> = {
  'disclosures/search': () => 'q=低保',
  'disclosures/column': () => 'name=normative_documents',
  'disclosures/document': (ids) => `id=${ids.document}`,
  'reading/large': (ids) => `id=${ids.document}`,
  'reading/share': (ids) => `id=${ids.document}`,
  'reading/village': (ids) => `id=${ids.village}`,
  'reading/proposal': (ids) => `id=${ids.proposal}`,
  'reading/window': () => 'id=report-2019-1',
  'topics/topic': (ids) => `id=${ids.topic}`,
  'topics/own': (ids) => `id=${ids.ownTopic}`,
  'requests/case': (ids) => `id=${ids.case}`,
  'requests/receipt': (ids) => `id=${ids.case}`,
  'complaints/letter': (ids) => `id=${ids.ownLetter}`,
  'participation/round': (ids) => `id=${ids.round}`,
  'participation/concern': (ids) => `id=${ids.concern}`,
  'staff/case': (ids) => `id=${ids.case}`,
  'staff/reply': (ids) => `id=${ids.case}`,
  'staff/recusal': (ids) => `id=${ids.case}`,
  'staff/complaint': (ids) => `id=${ids.letter}`,
  'staff/topic': (ids) => `id=${ids.topic}`,
  'staff/round': (ids) => `id=${ids.round}`,
  'staff/concern': (ids) => `id=${ids.concern}`,
  'staff/remedy': (ids) => `id=${ids.remedy}`,
  'staff/rectification': (ids) => `id=${ids.rectification}`,
  'staff/inspection': (ids) => `id=${ids.inspection}`,
  'staff/held': (ids) => `id=${ids.work}`,
  'staff/appointment': (ids) => `id=${ids.appointment}`,
  'staff/piece': (ids) => `id=${ids.piece}`,
  'staff/notice': (ids) => `id=${ids.document}`,
  'staff/window': () => 'id=report-2019-1',
  'staff/person': (ids) => `id=${ids.person}`,
  'staff/proposal': (ids) => `id=${ids.deskProposal}`,
  'staff/report': () => 'id=2025',
  'staff/figure': () => 'id=2025&key=table2.new.total',
  'staff/evidence': () => 'key=items_without_owner&year=2026',
  'staff/scorecard': () => 'kind=unit&unit=social-affairs-office&period=2026Q2',
  'staff/county-report': () => 'id=2025',
  'staff/township': (_ids, tenant) => `id=${tenant}`,
}

/** Pages of one thing of which this township has none: a file, two versions, a survey, a paper to redact, a letter by link. */
export const NOT_WALKED: readonly string[] = [
  'reading/file',
  'reading/compare',
  'reading/follow-off',
  'requests/consultation',
  'requests/correct',
  'participation/survey',
  'staff/survey',
  'staff/redact',
  'staff/letter',
  'staff/service',
  'staff/disclosure',
]

const nameOf = (page: string): string => page.replace(/^pages\//, '').replace(/\/index$/, '')

/** Who looks at a page, and under which address. */
export const addressOf = (page: string, ids: Ids, tenant: string): readonly [Looker, string] => {
  const name = nameOf(page)
  const asked = ASKED[name]?.(ids, tenant) ?? ''
  const looker = OF_OTHERS[name] ?? (name.startsWith('staff/') ? 'clerk' : 'resident')
  return [looker, `/${page}${asked === '' ? '' : `?${asked}`}`]
}

/** Pages of the build that are opened. */
export const walked = (pages: readonly string[]): readonly string[] =>
  pages.filter((page) => !NOT_WALKED.includes(nameOf(page)))
