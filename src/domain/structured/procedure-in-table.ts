import { PROCEDURE_END, procedureProblem, type Procedure, type ProcedureStep } from './procedure'

type Rows = readonly (readonly string[])[]

const STEP = /^(环节|步骤|流程环节|办理环节|办理步骤|流程)(名称)?$/
const WHO = /承办|责任|岗位|由谁|办理人|机构/
const TERM = /时限|多久|期限/
const NEXT = /下一步|下一环节|去向|转到/
const ENDS = /^(结束|办结|[-—]+)$/
const WAY = /[→➔>]+/

const bare = (text: string): string => text.replace(/[\s　]+/gu, '')

type Names = ReadonlyMap<string, string>

/** 「通过→决定；不通过→退回」: ways with their conditions; undefined where a name is no step. */
const waysIn = (cell: string, names: Names): ProcedureStep['next'] | undefined => {
  const ways = bare(cell)
    .split(/[；;]/u)
    .filter((way) => way !== '' && !ENDS.test(way))
    .map((way) => {
      const [first = '', second] = way.split(WAY)
      return { when: second === undefined ? '' : first, name: second ?? first }
    })
  const idOf = (name: string): string | undefined =>
    names.get(name) ?? (ENDS.test(name) ? PROCEDURE_END : undefined)
  const known = ways.flatMap(({ when, name }) => {
    const id = idOf(name)
    return id === undefined ? [] : [{ when, id }]
  })
  return known.length < ways.length ? undefined : known
}

interface Columns {
  readonly name: number
  readonly who: number
  readonly term: number
  readonly next: number
}

const columnsOf = (header: readonly string[]): Columns => {
  const at = (words: RegExp) => header.findIndex((cell) => words.test(cell))
  return { name: at(STEP), who: at(WHO), term: at(TERM), next: at(NEXT) }
}

/** What stands in columns of other names, each after its name. */
const noteOf = (row: readonly string[], header: readonly string[], columns: Columns): string =>
  row
    .flatMap((cell, at) => {
      const isKnown = Object.values(columns).includes(at) || /序号/.test(header[at] ?? '')
      return isKnown || cell.trim() === '' ? [] : [`${header[at] ?? ''}：${cell.trim()}`]
    })
    .join('，')

const stepsOf = (header: readonly string[], body: Rows): readonly ProcedureStep[] | null => {
  const columns = columnsOf(header)
  const cell = (row: readonly string[], at: number): string => (at < 0 ? '' : (row[at] ?? '').trim())
  const names: Names = new Map(body.map((row, at) => [bare(cell(row, columns.name)), String(at)]))
  const steps = body.map((row, at) => {
    const onwards = at + 1 < body.length ? [{ id: String(at + 1), when: '' }] : []
    const next = columns.next < 0 ? onwards : waysIn(cell(row, columns.next), names)
    if (next === undefined) return null
    return {
      id: String(at),
      name: bare(cell(row, columns.name)),
      who: cell(row, columns.who),
      term: cell(row, columns.term),
      note: noteOf(row, header, columns),
      next,
    }
  })
  const known = steps.filter((step) => step !== null)
  return known.length < steps.length || known.some(({ name }) => name === '') ? null : known
}

/**
 * A table of a document read as a procedure that can be drawn (职权流程图); null unless it has a column 环节 or 步骤 and every
 * way in its column 下一步 leads to one of them.
 * Source: Regulation (2019) Art. 20(6) (程序); the names of columns are a house rule.
 * @example procedureIn([['步骤', '承办'], ['受理', '窗口']], '')?.steps[0].who // '窗口'
 */
export const procedureIn = (rows: Rows, title: string): Procedure | null => {
  const [header = [], ...body] = rows
  const names = header.map(bare)
  if (columnsOf(names).name < 0 || names.length < 2) return null
  const steps = stepsOf(names, body)
  if (steps === null) return null
  const procedure = { title, steps }
  return procedureProblem(procedure) === null ? procedure : null
}
