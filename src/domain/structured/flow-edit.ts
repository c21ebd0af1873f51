import { PROCEDURE_END, type Procedure, type ProcedureStep } from './procedure'

/** A way on from a step: under a condition, to a step or to the end. */
export interface FlowWay {
  /** '' where it is the only way. */
  readonly when: string
  /** Id of a step, or `PROCEDURE_END`. */
  readonly to: string
}

/** A step while a flow is written. Without ways it goes on to the step below it, the last one to the end. */
export interface FlowStep {
  readonly id: string
  readonly name: string
  readonly who: string
  readonly term: string
  readonly ways: readonly FlowWay[]
}

/**
 * A step with nothing in it yet, under an id that no other has.
 * @example newStep([]).id // '0'
 */
export const newStep = (steps: readonly FlowStep[]): FlowStep => {
  const last = steps.reduce((most, { id }) => Math.max(most, Number(id)), -1)
  return { id: String(last + 1), name: '', who: '', term: '', ways: [] }
}

/** A flow while it is written, with what it was before each change, the newest last. */
export interface EditedFlow {
  readonly steps: readonly FlowStep[]
  readonly past: readonly (readonly FlowStep[])[]
}

/** A change of a flow. */
export type FlowChange =
  | { readonly kind: 'add'; readonly step: FlowStep; readonly afterId: string | null }
  | { readonly kind: 'change'; readonly step: FlowStep }
  | { readonly kind: 'move'; readonly id: string; readonly by: -1 | 1 }
  | { readonly kind: 'remove'; readonly id: string }

/**
 * A flow with nothing to undo.
 * @example editedFlow([]).past // []
 */
export const editedFlow = (steps: readonly FlowStep[]): EditedFlow => ({ steps, past: [] })

const moved = (steps: readonly FlowStep[], id: string, by: -1 | 1): readonly FlowStep[] => {
  const at = steps.findIndex((step) => step.id === id)
  const [one, other] = [steps[at], steps[at + by]]
  if (one === undefined || other === undefined) return steps
  return steps.map((step, place) => {
    if (place === at) return other
    return place === at + by ? one : step
  })
}

/** Ways to a step that goes lead to the one below it. */
const removed = (steps: readonly FlowStep[], id: string): readonly FlowStep[] => {
  const at = steps.findIndex((step) => step.id === id)
  const below = steps[at + 1]?.id ?? PROCEDURE_END
  return steps
    .filter((step) => step.id !== id)
    .map((step) => ({ ...step, ways: step.ways.map((way) => (way.to === id ? { ...way, to: below } : way)) }))
}

const added = (steps: readonly FlowStep[], step: FlowStep, afterId: string | null): readonly FlowStep[] => {
  const at = steps.findIndex(({ id }) => id === afterId)
  return at === -1 ? [...steps, step] : [...steps.slice(0, at + 1), step, ...steps.slice(at + 1)]
}

const applied = (steps: readonly FlowStep[], change: FlowChange): readonly FlowStep[] => {
  if (change.kind === 'add') return added(steps, change.step, change.afterId)
  if (change.kind === 'move') return moved(steps, change.id, change.by)
  if (change.kind === 'remove') return removed(steps, change.id)
  return steps.map((step) => (step.id === change.step.id ? change.step : step))
}

/**
 * The flow after a change, which may be undone. A change that does nothing leaves nothing to undo.
 * @example changedFlow(flow, { kind: 'move', id: 'a', by: 1 }).past.length // 1
 */
export const changedFlow = (flow: EditedFlow, change: FlowChange): EditedFlow => {
  const steps = applied(flow.steps, change)
  return steps === flow.steps ? flow : { steps, past: [...flow.past, flow.steps] }
}

/**
 * The flow as it was before the last change.
 * @example undoneFlow(changedFlow(flow, change)).steps // flow.steps
 */
export const undoneFlow = ({ steps, past }: EditedFlow): EditedFlow => ({
  steps: past[past.length - 1] ?? steps,
  past: past.slice(0, -1),
})

const nextOf = ({ ways }: FlowStep, below: FlowStep | undefined): ProcedureStep['next'] => {
  if (ways.length === 0) return below === undefined ? [] : [{ id: below.id, when: '' }]
  const [only] = ways
  if (ways.length === 1 && only?.when === '' && only.to === PROCEDURE_END) return []
  return ways.map(({ when, to }) => ({ when, id: to }))
}

/**
 * A flow as a procedure that can be drawn.
 * @example procedureOf(steps, '审批').steps[0]?.next // [{ id: 'b', when: '' }]
 */
export const procedureOf = (steps: readonly FlowStep[], title: string): Procedure => ({
  title,
  steps: steps.map((step, at) => ({
    ...{ id: step.id, name: step.name, who: step.who, term: step.term, note: '' },
    next: nextOf(step, steps[at + 1]),
  })),
})

const waysOf = ({ next }: ProcedureStep, below: ProcedureStep | undefined): readonly FlowWay[] => {
  const [only] = next
  if (only === undefined) return below === undefined ? [] : [{ when: '', to: PROCEDURE_END }]
  if (next.length === 1 && only.when === '' && only.id === below?.id) return []
  return next.map(({ when, id }) => ({ when, to: id }))
}

/**
 * A procedure as a flow to be written at; what else a table said of a step is not kept.
 * @example flowOf(procedure)[0]?.ways // []
 */
export const flowOf = ({ steps }: Procedure): readonly FlowStep[] =>
  steps.map((step, at) => ({
    ...{ id: step.id, name: step.name, who: step.who, term: step.term },
    ways: waysOf(step, steps[at + 1]),
  }))
