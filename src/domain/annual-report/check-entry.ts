import { fail, ok, type Result } from '../result'
import type { Figure } from './figures'
import { resolveFigures, type FigureEntry, type Known } from './resolve-figures'

/** Why a figure can't be entered so. */
export type EntryRefusal =
  | 'no-such-figure'
  | 'figure-counted'
  | 'figure-not-finite'
  | 'figure-negative'
  | 'figure-fractional'
  | 'figure-too-fine'
  | 'total-differs'
  | 'source-missing'

type Objection = readonly [code: EntryRefusal, message: string, field?: 'source']

const FEN = 1_000_000

const ofNumber = ({ label, unit, signed }: Figure, value: number): Objection | null => {
  if (!Number.isFinite(value) || Math.abs(value) > Number.MAX_SAFE_INTEGER / FEN)
    return ['figure-not-finite', `“${label}”请填一个数。`]
  if (value < 0 && !signed) return ['figure-negative', `“${label}”不能小于0，请核对后重填。`]
  const fen = value * FEN
  if (unit === '万元')
    return Math.abs(fen - Math.round(fen)) > 1e-3
      ? ['figure-too-fine', `“${label}”最多精确到分（小数点后六位）。`]
      : null
  return Number.isInteger(value)
    ? null
    : ['figure-fractional', `“${label}”按${unit}计，只能填整数，请核对后重填。`]
}

const ofPlace = (
  figures: readonly Figure[],
  figure: Figure,
  { known, value }: { readonly known: Known; readonly value: number },
): Objection | null => {
  const cell = resolveFigures(figures, { ...known, entries: withoutOne(known, figure.key) }).get(figure.key)
  if (cell?.value === null || cell === undefined) return null
  if (figure.parts.length === 0)
    return [
      'figure-counted',
      `“${figure.label}”由系统数出（${cell.value}${cell.unit}），不能另填；不对的，请更正办件、文件或者登记。`,
    ]
  return cell.value === value
    ? null
    : ['total-differs', `“${figure.label}”填${value}，各分项相加是${cell.value}。请更正总数，或者更正分项。`]
}

const withoutOne = ({ entries }: Known, key: string): Known['entries'] =>
  new Map([...entries].filter(([each]) => each !== key))

/**
 * Whether a figure may be entered: one that the system doesn't count, a whole number not below 0 (money to the fen), a
 * total equal to its parts, with its source. `detail.message` is Chinese, names the figure and the cure;
 * `detail.field` is `value` or `source`.
 * @example checkEntry(figures, known, { key: 'table1_5.licences.decisions', value: -1, source: '便民服务中心' }).code // 'figure-negative'
 */
export const checkEntry = (
  figures: readonly Figure[],
  known: Known,
  { key, value, source }: FigureEntry & { readonly key: string },
): Result<FigureEntry, EntryRefusal> => {
  const figure = figures.find((each) => each.key === key)
  if (figure === undefined)
    return fail('no-such-figure', { message: '这张表里没有这个数，请刷新后再填。', field: 'value' })
  const objection =
    ofNumber(figure, value) ??
    ofPlace(figures, figure, { known, value }) ??
    (source.trim() === ''
      ? ([
          'source-missing',
          `请写明“${figure.label}”的数是从哪里来的，例：县财政局非税收入台账。`,
          'source',
        ] as const)
      : null)
  if (objection === null) return ok({ value, source: source.trim() })
  const [code, message, field = 'value'] = objection
  return fail(code, { message, field })
}
