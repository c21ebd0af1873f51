/**
 * Where a way leads that ends the procedure under a condition, e.g. 不符合→结束.
 * @example step.next // [{ id: '2', when: '符合' }, { id: PROCEDURE_END, when: '不符合' }]
 */
export const PROCEDURE_END = 'end'

/** One step of a procedure. */
export interface ProcedureStep {
  readonly id: string
  readonly name: string
  /** Who does it, '' where it isn't said. */
  readonly who: string
  /** How long it takes, in the words of the document; '' where it isn't said. */
  readonly term: string
  readonly note: string
  /** Steps that may follow, or `PROCEDURE_END`, with the condition; none after the last. */
  readonly next: readonly { readonly id: string; readonly when: string }[]
}

/** A procedure: a 职权流程图, or the way of a service. */
export interface Procedure {
  readonly title: string
  readonly steps: readonly ProcedureStep[]
}

export type ProcedureProblem = 'no_steps' | 'double_id' | 'unknown_next' | 'unreachable'

const reachable = ({ steps }: Procedure): ReadonlySet<string> => {
  const byId = new Map(steps.map((step) => [step.id, step]))
  const seen = new Set<string>()
  const open = steps.slice(0, 1).map(({ id }) => id)
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (seen.has(id)) continue
    seen.add(id)
    open.push(...(byId.get(id)?.next ?? []).map((way) => way.id))
  }
  return seen
}

/**
 * Steps to which no way leads from the first one.
 * @example unreached({ title: '', steps })[0]?.name // '告知'
 */
export const unreached = (procedure: Procedure): readonly ProcedureStep[] => {
  const reached = reachable(procedure)
  return procedure.steps.filter(({ id }) => !reached.has(id))
}

/**
 * Steps from which no way leads to the end, however long one goes on.
 * @example endless({ title: '', steps })[0]?.name // '补正'
 */
export const endless = ({ steps }: Procedure): readonly ProcedureStep[] => {
  const ending = new Set([
    PROCEDURE_END,
    ...steps.filter(({ next }) => next.length === 0).map(({ id }) => id),
  ])
  const leadsOn = ({ id, next }: ProcedureStep): boolean =>
    !ending.has(id) && next.some((way) => ending.has(way.id))
  for (let more = steps.filter(leadsOn); more.length > 0; more = steps.filter(leadsOn))
    more.forEach(({ id }) => ending.add(id))
  return steps.filter(({ id }) => !ending.has(id))
}

/**
 * What keeps a procedure from being drawn; null when nothing does. The first step is the beginning.
 * @example procedureProblem({ title: '', steps: [] }) // 'no_steps'
 */
export const procedureProblem = (procedure: Procedure): ProcedureProblem | null => {
  const { steps } = procedure
  if (steps.length === 0) return 'no_steps'
  const ids = new Set([...steps.map(({ id }) => id), PROCEDURE_END])
  if (ids.size <= steps.length) return 'double_id'
  if (steps.some(({ next }) => next.some(({ id }) => !ids.has(id)))) return 'unknown_next'
  return unreached(procedure).length === 0 ? null : 'unreachable'
}

const stepText = (step: ProcedureStep, place: number, names: ReadonlyMap<string, string>): string => {
  const facts = [step.who, step.term, step.note].filter((part) => part !== '').join('，')
  const to = (id: string): string => (id === PROCEDURE_END ? '结束' : `到“${names.get(id) ?? id}”`)
  const ways = step.next.map(({ id, when }) => `${when === '' ? '' : `${when}，`}${to(id)}`)
  const head = `${place + 1}. ${step.name}${facts === '' ? '' : `（${facts}）`}`
  return ways.length === 0 ? head : `${head}；${ways.join('；')}`
}

/**
 * The procedure as a list that can be read out; drawing and list say the same.
 * @example procedureText({ title: '审批', steps: [{ id: 'a', name: '受理', … }] }) // '审批\n1. 受理'
 */
export const procedureText = ({ title, steps }: Procedure): string => {
  const names = new Map(steps.map(({ id, name }) => [id, name]))
  return [title, ...steps.map((step, place) => stepText(step, place, names))].join('\n')
}
