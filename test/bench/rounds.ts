/** What one measure gave in several rounds of the same run. */
export interface Measured {
  readonly what: string
  readonly floor: string
  /** Ours and floor in the same unit, one pair a round, taken in turn. */
  readonly ours: readonly number[]
  readonly floors: readonly number[]
  readonly unit: string
  /** What the ratio ours/floor should reach, as text; empty where there is no goal. */
  readonly goal: string
}

const sorted = (numbers: readonly number[]) => [...numbers].sort((a, b) => a - b)

export const median = (numbers: readonly number[]): number =>
  sorted(numbers)[Math.floor((numbers.length - 1) / 2)] ?? Number.NaN

export const lowest = (numbers: readonly number[]): number => sorted(numbers)[0] ?? Number.NaN

/** Runs the two in turn, ours first, so that a drift of the machine meets both. */
export const inTurn = async (
  rounds: number,
  ours: () => Promise<number> | number,
  floor: () => Promise<number> | number,
): Promise<Pick<Measured, 'ours' | 'floors'>> => {
  const taken = { ours: [] as number[], floors: [] as number[] }
  for (let round = 0; round < rounds; round += 1) {
    taken.ours.push(await ours())
    taken.floors.push(await floor())
  }
  return taken
}

const short = (value: number): string =>
  Number.isNaN(value)
    ? '–'
    : value >= 1000
      ? Math.round(value).toLocaleString('en-US')
      : value >= 10
        ? value.toFixed(1)
        : value.toFixed(2)

const ratiosOf = ({ ours, floors }: Measured): readonly number[] =>
  floors.map((floor, round) => (ours[round] ?? Number.NaN) / floor)

/** Whether the median keeps a goal of the form `≥ 0.70` (of the ratio) or `≤ 100` (of ours); other goals are words. */
export const isMissed = (measured: Measured): boolean => {
  const [, sign, number] = /^([≥≤]) ([\d.,]+)$/.exec(measured.goal) ?? []
  if (number === undefined) return false
  const limit = Number(number.replaceAll(',', ''))
  const reached = median(measured.floors.length > 0 ? ratiosOf(measured) : measured.ours)
  return sign === '≥' ? reached < limit : reached > limit
}

/** The row of the table of `docs/benchmarks.md`. */
export const rowOf = (measured: Measured): string => {
  const { ours, floors, goal } = measured
  const ratios = ratiosOf(measured)
  const cells = [
    measured.what,
    short(median(ours)),
    short(lowest(ours)),
    measured.floor,
    short(median(floors)),
    short(lowest(floors)),
    measured.unit,
    ratios.length > 0 ? `${median(ratios).toFixed(2)} (min ${lowest(ratios).toFixed(2)})` : '–',
    isMissed(measured) ? `${goal}, **missed**` : goal,
  ]
  return `| ${cells.join(' | ')} |`
}

export const HEADER = [
  '| measure | ours, median | ours, min | floor | floor, median | floor, min | unit | ratio, median of pairs | goal |',
  '|---|---|---|---|---|---|---|---|---|',
]
