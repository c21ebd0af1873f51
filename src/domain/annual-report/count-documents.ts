import type { Counts } from './count-requests'
import { figureKey } from './figures'
import type { ReportForm } from './forms/form-model'
import { DOCUMENT_COUNTS, type DocumentCountName, type ReportedDocument } from './reported-document'

type Figures = readonly (readonly [key: string, name: DocumentCountName])[]

const inTableOne = (...names: readonly DocumentCountName[]): Figures =>
  names.map((name) => [figureKey('table1_1', 'normative', name), name])

const FIGURES: Readonly<Record<ReportForm['name'], Figures>> = {
  form_2021: inTableOne('made', 'repealed', 'in_force'),
  trial_2019: inTableOne('made', 'published', 'public_total'),
  statistics_2014: [
    [figureKey('statistics', 'normative_published', 'count'), 'published'],
    [figureKey('statistics', 'normative_made', 'count'), 'made'],
    [figureKey('statistics', 'interpretations', 'count'), 'interpretations'],
  ],
}

/** Figures of 规章: a township makes none (立法法 93), whatever anybody publishes. */
const ofRules = (form: ReportForm): readonly string[] =>
  form.name === 'statistics_2014'
    ? []
    : FIGURES[form.name].map(([, name]) => figureKey('table1_1', 'rules', name))

const COLUMNS: Readonly<Record<ReportedDocument['kind'], string>> = {
  normative: '规范性文件',
  interpretation: '政策解读',
}

const titled = ([first]: readonly ReportedDocument[], many: number): string =>
  `${many}件文件（如《${first?.title ?? ''}》）`

/** Why a figure isn't counted, and the cure. */
const noteFor = (
  name: DocumentCountName,
  of: readonly ReportedDocument[],
  open: ReportedDocument[],
): string => {
  if (of.length === 0)
    return `“${COLUMNS[DOCUMENT_COUNTS[name].kind]}”栏目里没有本镇自己的文件，系统数不出来：请公开后由系统数，或者填数（没有的填0）并写明来源。`
  const lacks = open.some(({ isEndedUndated }) => isEndedUndated) ? '废止或者失效的日期' : '成文日期'
  return `${titled(open, open.length)}没有写${lacks}，系统不知道算在哪一年：请在发布台补写后由系统数，或者填数并写明来源。`
}

/**
 * The figures of a year's report that the township's own public documents decide. Not counted, with the reason as a note,
 * is what they don't tell: none of its documents is there, or one of them lacks the day that would place it.
 * @example countDocuments(formOfYear(2026), 2026, documents).values.get('table1_1.normative.made') // 2
 */
export const countDocuments = (
  form: ReportForm,
  year: number,
  documents: readonly ReportedDocument[],
): Counts => {
  const values = new Map<string, number>(ofRules(form).map((key) => [key, 0]))
  const notes = new Map<string, string>()
  for (const [key, name] of FIGURES[form.name]) {
    const { kind, counts, leavesOpen } = DOCUMENT_COUNTS[name]
    const of = documents.filter((document) => document.kind === kind)
    const open = of.filter((document) => leavesOpen(document, year))
    if (of.length === 0 || open.length > 0) notes.set(key, noteFor(name, of, open))
    else values.set(key, of.filter((document) => counts(document, year)).length)
  }
  return { values, notes }
}

/**
 * The documents behind a figure: the figure is their number.
 * @example documentsBehind('table1_1.normative.made', { form, year: 2026 }, documents)
 */
export const documentsBehind = (
  figure: string,
  { form, year }: { readonly form: ReportForm; readonly year: number },
  documents: readonly ReportedDocument[],
): readonly ReportedDocument[] => {
  const found = FIGURES[form.name].find(([key]) => key === figure)
  if (found === undefined) return []
  const { kind, counts } = DOCUMENT_COUNTS[found[1]]
  return documents.filter((document) => document.kind === kind && counts(document, year))
}

/**
 * Whether documents decide a figure of the form.
 * @example isOfDocuments('table1_1.normative.made', formOfYear(2026)) // true
 */
export const isOfDocuments = (figure: string, form: ReportForm): boolean =>
  ofRules(form).includes(figure) || FIGURES[form.name].some(([key]) => key === figure)
