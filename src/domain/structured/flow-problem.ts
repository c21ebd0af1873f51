import { procedureOf, type FlowStep } from './flow-edit'
import { endless, PROCEDURE_END, procedureProblem, unreached, type Procedure } from './procedure'

/** Signs with which ways are told apart in a table; they stand in no name. */
const SIGNS = /[→➔>；;\s　]/u

const nameProblem = (steps: readonly FlowStep[]): string | null => {
  const unnamed = steps.findIndex(({ name }) => name === '')
  if (unnamed !== -1) return `第 ${unnamed + 1} 步还没有名称，请写上。`
  const odd = steps.find(({ name }) => SIGNS.test(name) || /^(结束|办结|[-—]+)$/.test(name))
  if (odd !== undefined) return `“${odd.name}”不能作步骤的名称，请去掉空格、箭头和分号，也不要用“结束”。`
  const double = steps.find(({ name }, at) => steps.findIndex((other) => other.name === name) !== at)
  return double === undefined ? null : `有两步都叫“${double.name}”，请改其中一个的名称。`
}

const doubleLabel = ({ ways }: FlowStep): string | undefined =>
  ways.find(({ when }, at) => ways.findIndex((other) => other.when === when) !== at)?.when

const labelProblem = (steps: readonly FlowStep[]): string | null => {
  const vague = steps.find(({ ways }) => ways.length > 1 && ways.some(({ when }) => when === ''))
  if (vague !== undefined) return `“${vague.name}”有几个去向，请写明各是什么情况。`
  const double = steps.find((step) => doubleLabel(step) !== undefined)
  if (double !== undefined)
    return `“${double.name}”有两个去向都写着“${doubleLabel(double) ?? ''}”，请改其中一个的情况。`
  const odd = steps.find(({ ways }) => ways.some(({ when }) => SIGNS.test(when)))
  return odd === undefined ? null : `“${odd.name}”的情况里请去掉空格、箭头和分号。`
}

const nowhere = ({ steps }: Procedure): string | null => {
  const known = new Set([...steps.map(({ id }) => id), PROCEDURE_END])
  const lost = steps.find(({ next }) => next.some(({ id }) => !known.has(id)))
  return lost === undefined ? null : `“${lost.name}”有一个去向已经没有了，请重新选。`
}

const graphProblem = (procedure: Procedure): string | null => {
  if (procedureProblem(procedure) === 'double_id') return '有两步的编号相同，请删掉一步重加。'
  const [lost] = unreached(procedure)
  if (lost !== undefined) return `“${lost.name}”没有别的步骤通到它，请在前面的步骤里选它作去向，或者删掉。`
  const [round] = endless(procedure)
  return round === undefined
    ? null
    : `从“${round.name}”怎么走都到不了结束，请给它或者它后面的步骤加一个通向结束的去向。`
}

/**
 * Why a flow can't be put into a text yet, in Chinese, naming the step and the cure; null when it can (ADR 0235).
 * @example flowProblem([]) // '还没有步骤，先加第一步。'
 */
export const flowProblem = (steps: readonly FlowStep[]): string | null => {
  if (steps.length === 0) return '还没有步骤，先加第一步。'
  const procedure = procedureOf(steps, '')
  return nameProblem(steps) ?? labelProblem(steps) ?? nowhere(procedure) ?? graphProblem(procedure)
}
