import type { ContentBlock } from '../publication/content'
import { flowOf, procedureOf, type FlowStep } from './flow-edit'
import { PROCEDURE_END } from './procedure'
import { procedureIn } from './procedure-in-table'

const HEAD = ['环节', '承办', '时限', '下一步'] as const
const END_TEXT = '结束'

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
