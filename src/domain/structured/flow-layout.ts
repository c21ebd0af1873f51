import { PROCEDURE_END, type Procedure } from './procedure'

/** A line beside the boxes: from a step to one that isn't right below it. */
export interface FlowJump {
  /** Place of the step, from 0. */
  readonly from: number
  /** Place of the step to which it leads; as many as there are steps for the end. */
  readonly to: number
  /** Which lane beside the boxes it takes, from 0; lines in one lane meet only where they join. */
  readonly lane: number
  /** Whether it only runs into the line of a farther step that leads to the same place. */
  readonly joins: boolean
}

/** How a procedure is drawn: boxes from top to bottom, arrows between neighbours, lines beside them for all other ways. */
export interface FlowLayout {
  /** For each step: whether an arrow leads to the box right below it. */
  readonly hasArrow: readonly boolean[]
  readonly jumps: readonly FlowJump[]
  readonly lanes: number
}

/** More lanes would leave boxes too narrow on a phone of 320 points; further ways are told in the words of their box alone. */
export const MAX_LANES = 4

type Span = Pick<FlowJump, 'from' | 'to'>

/** All ways that lead to one place from one side: drawn as one line into which each of them runs. */
type Bundle = readonly Span[]

const isBack = ({ from, to }: Span): boolean => to <= from

const isTogether = (one: Span, other: Span): boolean => one.to === other.to && isBack(one) === isBack(other)

const bundled = (spans: readonly Span[]): readonly Bundle[] =>
  spans
    .filter((span, at) => spans.findIndex((other) => isTogether(span, other)) === at)
    .map((span) => {
      const all = spans.filter((other) => isTogether(span, other))
      return [...all].sort((one, other) => Math.abs(other.from - other.to) - Math.abs(one.from - one.to))
    })

/** From where to where a line runs: it arrives in the upper half of a box and leaves in the lower. */
const reach = ([farthest]: Bundle): readonly [number, number] => {
  if (farthest === undefined) return [0, 0]
  const [arrival, departure] = [2 * farthest.to, 2 * farthest.from + 1]
  return [Math.min(arrival, departure), Math.max(arrival, departure)]
}

const meet = (one: Bundle, other: Bundle): boolean => {
  const [[low, high], [lower, higher]] = [reach(one), reach(other)]
  return low <= higher && lower <= high
}

const long = (bundle: Bundle): number => reach(bundle)[1] - reach(bundle)[0]

interface Placed {
  readonly bundle: Bundle
  readonly lane: number
}

const inLanes = (bundles: readonly Bundle[]): readonly Placed[] =>
  [...bundles]
    .sort((one, other) => long(one) - long(other))
    .reduce<readonly Placed[]>((placed, bundle) => {
      const taken = new Set(placed.filter((each) => meet(each.bundle, bundle)).map(({ lane }) => lane))
      const lane = Array.from({ length: taken.size + 1 }, (_, at) => at).find((at) => !taken.has(at)) ?? 0
      return lane < MAX_LANES ? [...placed, { bundle, lane }] : placed
    }, [])

/**
 * Where boxes, arrows and lines of a procedure stand; the end is the box below the last step.
 * @example flowLayout(procedure).jumps // [{ from: 1, to: 0, lane: 0, joins: false }]
 */
export const flowLayout = ({ steps }: Procedure): FlowLayout => {
  const places = new Map(steps.map(({ id }, at) => [id, at]))
  const end = steps.length
  const targets = steps.map(({ next }) =>
    next.length === 0 ? [end] : next.map(({ id }) => (id === PROCEDURE_END ? end : (places.get(id) ?? end))),
  )
  const spans = targets.flatMap((all, from) =>
    [...new Set(all)].filter((to) => to !== from + 1).map((to) => ({ from, to })),
  )
  const placed = inLanes(bundled(spans))
  return {
    hasArrow: targets.map((all, from) => all.includes(from + 1)),
    jumps: placed.flatMap(({ bundle, lane }) => bundle.map((span, at) => ({ ...span, lane, joins: at > 0 }))),
    lanes: placed.reduce((most, { lane }) => Math.max(most, lane + 1), 0),
  }
}
