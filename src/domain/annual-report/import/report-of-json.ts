import { fail, ok, type Result } from '../../result'
import { figuresOf, type Figure } from '../figures'
import type { ReportForm } from '../forms/form-model'

/** Why a JSON file can't be taken. */
export type JsonRefusal =
  'not-json' | 'other-year' | 'other-form' | 'no-such-figure' | 'figure-not-a-number' | 'total-differs'

/** What an older report's JSON file states: figures by key, and words by key of the chapter. */
export interface ReportInFile {
  readonly figures: ReadonlyMap<string, number>
  readonly texts: ReadonlyMap<string, string>
}

type Objects = readonly Readonly<Record<string, unknown>>[]

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const listOf = (value: unknown): Objects => (Array.isArray(value) ? value.filter(isObject) : [])

const parsed = (text: string): Readonly<Record<string, unknown>> | null => {
  try {
    const value: unknown = JSON.parse(text.replace(/^\uFEFF/, ''))
    return isObject(value) ? value : null
  } catch {
    return null
  }
}

type Stated = ReadonlyMap<string, number>
type Cell = Readonly<Record<string, unknown>>

const CURE = '请对照原报告更正文件，再导入一次。'

const statedIn = (
  cells: readonly Cell[],
  known: ReadonlyMap<string, Figure>,
): Result<Stated, JsonRefusal> => {
  const values = new Map<string, number>()
  for (const { key, value } of cells) {
    const figure = known.get(String(key))
    if (figure === undefined)
      return fail('no-such-figure', { message: `这一年的格式里没有“${String(key)}”这个数。${CURE}` })
    if (value === null) continue
    if (typeof value !== 'number' || !Number.isFinite(value))
      return fail('figure-not-a-number', {
        message: `“${figure.label}”（${figure.key}）写的是“${String(value)}”，不是一个数。${CURE}没有统计的写 null。`,
      })
    values.set(figure.key, value)
  }
  return ok(values)
}

const FEN = 1_000_000
const sumOf = ({ parts }: Figure, values: Stated): number | null => {
  const known = parts.map((part) => values.get(part))
  if (parts.length === 0 || known.some((value) => value === undefined)) return null
  return Math.round(known.reduce<number>((all, value) => all + (value ?? 0), 0) * FEN) / FEN
}

/** Totals that follow from their parts are held against them and not kept; others stay as they were stated. */
const withoutSums = (figures: readonly Figure[], values: Stated): Result<Stated, JsonRefusal> => {
  const kept = new Map(values)
  for (const figure of figures) {
    const [stated, sum] = [values.get(figure.key), sumOf(figure, values)]
    if (stated === undefined || sum === null) continue
    if (stated !== sum)
      return fail('total-differs', {
        message: `“${figure.label}”（${figure.key}）是${stated}，各分项相加是${sum}。${CURE}`,
      })
    kept.delete(figure.key)
  }
  return ok(kept)
}

const textsIn = (chapters: Objects, form: ReportForm): ReadonlyMap<string, string> =>
  new Map(
    chapters.flatMap(({ title, text }): readonly [string, string][] => {
      const chapter = form.chapters.find((each) => each.title === title)
      return chapter === undefined || typeof text !== 'string' || text.trim() === ''
        ? []
        : [[chapter.key, text]]
    }),
  )

const headProblem = (
  file: Readonly<Record<string, unknown>> | null,
  { year, form }: { readonly year: number; readonly form: ReportForm },
): Result<Readonly<Record<string, unknown>>, JsonRefusal> => {
  if (file === null || !Array.isArray(file.tables))
    return fail('not-json', {
      message: '这个文件不是年度报告的 JSON。请选从“下载这份报告”里存下的 JSON 文件，或者用 Word、Excel。',
    })
  if (file.year !== year)
    return fail('other-year', {
      message: `文件是${String(file.year)}年的报告，这里是${year}年。请打开那一年再导入。`,
    })
  if (file.form !== form.name)
    return fail('other-form', {
      message: `文件用的不是${year}年的格式（${form.basis}）。请选用这一年格式的文件。`,
    })
  return ok(file)
}

/**
 * What the JSON file of a report states, as this product writes it (`reportInJson`): figures and words, so that what was
 * written out comes back the same. Null stays unknown; a total that follows from its parts is checked and not kept.
 * Fails: in Chinese with the figure by its name and key, and the cure.
 * @example reportOfJson(text, { year: 2024, form: FORM_2021 }) // { ok: true, value: { figures, texts } }
 */
export const reportOfJson = (
  text: string,
  of: { readonly year: number; readonly form: ReportForm },
): Result<ReportInFile, JsonRefusal> => {
  const file = headProblem(parsed(text), of)
  if (!file.ok) return file
  const figures = figuresOf(of.form)
  const cells = listOf(file.value.tables).flatMap(({ rows }) =>
    listOf(rows).flatMap((row) => listOf(row.figures)),
  )
  const stated = statedIn(cells, new Map(figures.map((figure) => [figure.key, figure])))
  if (!stated.ok) return stated
  const kept = withoutSums(figures, stated.value)
  return kept.ok ? ok({ figures: kept.value, texts: textsIn(listOf(file.value.chapters), of.form) }) : kept
}
