import type { ContentBlock } from '../publication/content'
import { flowOf, procedureOf, type FlowStep } from './flow-edit'
import { PROCEDURE_END, procedureProblem, unreached, type Procedure } from './procedure'
import { procedureIn } from './procedure-in-table'

const HEAD = ['环节', '承办', '时限', '下一步'] as const
const END_TEXT = '结束'

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

const wayProblem = (steps: readonly FlowStep[]): string | null => {
  const vague = steps.find(({ ways }) => ways.length > 1 && ways.some(({ when }) => when === ''))
  if (vague !== undefined) return `“${vague.name}”有几个去向，请写明各是什么情况。`
  const odd = steps.find(({ ways }) => ways.some(({ when }) => SIGNS.test(when)))
  return odd === undefined ? null : `“${odd.name}”的情况里请去掉空格、箭头和分号。`
}

const drawnProblem = (procedure: Procedure): string | null => {
  const problem = procedureProblem(procedure)
  if (problem === null) return null
  const [lost] = unreached(procedure)
  if (problem === 'unreachable' && lost !== undefined)
    return `“${lost.name}”没有别的步骤通到它，请在前面的步骤里选它作去向，或者删掉。`
  return problem === 'double_id' ? '有两步的编号相同，请删掉一步重加。' : '有一步的去向已经没有了，请重新选。'
}

/**
 * Why a flow can't be put into a text yet, in Chinese with the cure; null when it can.
 * @example flowProblem([]) // '还没有步骤，先加第一步。'
 */
export const flowProblem = (steps: readonly FlowStep[]): string | null => {
  if (steps.length === 0) return '还没有步骤，先加第一步。'
  return nameProblem(steps) ?? wayProblem(steps) ?? drawnProblem(procedureOf(steps, ''))
}

/**
 * A flow as the table of a document, which is read back as the same flow (ADR 0152).
 * @example flowRows(steps)[1] // ['受理', '便民服务中心', '当日', '材料齐全→审查；材料不齐→结束']
 */
export const flowRows = (steps: readonly FlowStep[]): readonly (readonly string[])[] => {
  const names = new Map(steps.map(({ id, name }) => [id, name]))
  const nameOf = (id: string): string => (id === PROCEDURE_END ? END_TEXT : (names.get(id) ?? END_TEXT))
  return [
    HEAD,
    ...procedureOf(steps, '').steps.map(({ name, who, term, next }) => [
      ...[name, who.trim(), term.trim()],
      next.length === 0
        ? END_TEXT
        : next.map(({ when, id }) => (when === '' ? nameOf(id) : `${when}→${nameOf(id)}`)).join('；'),
    ]),
  ]
}

const isFlow = (block: ContentBlock): boolean =>
  block.kind === 'table' && procedureIn(block.rows, '') !== null

/**
 * A text with its flow: the first table that is one is replaced; where there is none, the flow stands at the end below a
 * heading of its own.
 * @example withFlow(blocks, steps).at(-1)?.kind // 'table'
 */
export const withFlow = (
  blocks: readonly ContentBlock[],
  steps: readonly FlowStep[],
): readonly ContentBlock[] => {
  const table = { kind: 'table', rows: flowRows(steps) } as const
  const at = blocks.findIndex(isFlow)
  return at === -1
    ? [...blocks, { kind: 'heading', level: 2, text: '流程图' }, table]
    : blocks.map((block, place) => (place === at ? table : block))
}

/**
 * The flow that a text draws, to be written at; empty where it draws none.
 * @example flowIn(withFlow([], steps)).length // steps.length
 */
export const flowIn = (blocks: readonly ContentBlock[]): readonly FlowStep[] => {
  const table = blocks.find(isFlow)
  const procedure = table?.kind === 'table' ? procedureIn(table.rows, '') : null
  return procedure === null ? [] : flowOf(procedure)
}
