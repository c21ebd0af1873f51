import { PROCEDURE_END, type Procedure } from './procedure'

/** A line beside the boxes: from a step to one that isn't right below it. */
export interface FlowJump {
  /** Place of the step, from 0. */
  readonly from: number
  /** Place of the step to which it leads; as many as there are steps for the end. */
  readonly to: number
  /** Which lane beside the boxes it takes, from 0; lines in one lane never meet. */
  readonly lane: number
}

/** How a procedure is drawn: boxes from top to bottom, arrows between neighbours, lines beside them for all other ways. */
export interface FlowLayout {
  /** For each step: whether an arrow leads to the box right below it. */
  readonly hasArrow: readonly boolean[]
  readonly jumps: readonly FlowJump[]
  readonly lanes: number
}

type Span = Pick<FlowJump, 'from' | 'to'>

const low = ({ from, to }: Span): number => Math.min(from, to)
const high = ({ from, to }: Span): number => Math.max(from, to)
const meet = (one: Span, other: Span): boolean => low(one) <= high(other) && low(other) <= high(one)

const inLanes = (spans: readonly Span[]): readonly FlowJump[] => {
  const shortFirst = [...spans].sort((one, other) => high(one) - low(one) - (high(other) - low(other)))
  return shortFirst.reduce<readonly FlowJump[]>((placed, span) => {
    const taken = new Set(placed.filter((each) => meet(each, span)).map(({ lane }) => lane))
    const lane = Array.from({ length: taken.size + 1 }, (_, at) => at).find((at) => !taken.has(at)) ?? 0
    return [...placed, { ...span, lane }]
  }, [])
}

/**
 * Where boxes, arrows and lines of a procedure stand; the end is the box below the last step.
 * @example flowLayout(procedure).jumps // [{ from: 1, to: 0, lane: 0 }]
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
  const jumps = inLanes(spans)
  return {
    hasArrow: targets.map((all, from) => all.includes(from + 1)),
    jumps,
    lanes: jumps.reduce((most, { lane }) => Math.max(most, lane + 1), 0),
  }
}
