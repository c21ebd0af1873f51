import type { ContentBlock } from '../publication/content'
import { procedureIn } from '../structured/procedure-in-table'
import { powerKindOf, type PowerKind } from './power-kinds'

/** What is said of a power (职权), in the order in which it is read. */
export const POWER_PARTS = ['name', 'kind', 'basis', 'unit', 'term'] as const
export type PowerPart = (typeof POWER_PARTS)[number]

/** Chinese names of the parts. @example POWER_PART_TEXTS.basis // '依据' */
export const POWER_PART_TEXTS: Readonly<Record<PowerPart, string>> = {
  name: '职权名称',
  kind: '类别',
  basis: '依据',
  unit: '承办机构',
  term: '时限',
}

/** A power as a text says it; '' where it doesn't. */
export type Power = Readonly<Record<Exclude<PowerPart, 'kind'>, string>> & { readonly kind: PowerKind }

const NAMES: Readonly<Record<PowerPart, RegExp>> = {
  name: /^(职权|权力|权责|行政职权|权力事项|权责事项)(事项)?名称$/,
  kind: /^(职权|权力|权责|事项)?(类别|类型)$/,
  basis: /^(设定|实施|法律|行使|职权)?依据$/,
  unit: /^(承办|实施|行使|责任|办理)(机构|主体|单位|科室)$/,
  term: /^(法定|承诺|办理|办结)?(办结|办理)?(时限|期限)$/,
}

const partOf = (text: string): PowerPart | null =>
  POWER_PARTS.find((part) => NAMES[part].test(text.replace(/[\s　：:]+/gu, ''))) ?? null

const powerOf = (said: Partial<Record<PowerPart, string>>): Power | null => {
  const text = (part: PowerPart): string => (said[part] ?? '').trim()
  if (text('name') === '') return null
  return {
    ...{ name: text('name'), basis: text('basis'), unit: text('unit'), term: text('term') },
    kind: powerKindOf(text('kind')),
  }
}

type Rows = readonly (readonly string[])[]

/** A table with a power in each row below its head. */
const inRows = ([head = [], ...body]: Rows): readonly Power[] => {
  const parts = head.map(partOf)
  if (!parts.includes('name')) return []
  return body.flatMap((row) => {
    const power = powerOf(
      Object.fromEntries(parts.flatMap((part, at) => (part === null ? [] : [[part, row[at] ?? '']]))),
    )
    return power === null ? [] : [power]
  })
}

/** A table of two columns of which the first names the parts: a row of an imported list, or a form filled in. */
const inPairs = (rows: Rows): readonly Power[] => {
  if (rows.some(({ length }) => length !== 2)) return []
  const pairs = rows.flatMap(([name = '', value = '']) => {
    const part = partOf(name)
    return part === null ? [] : [[part, value] as const]
  })
  const power = powerOf(Object.fromEntries(pairs))
  return pairs.length < 2 || power === null ? [] : [power]
}

/**
 * Powers that a document lists: one to a row, or one as a card of two columns.
 * Source: Regulation (2019) Art. 20(5), (6); the names of columns are a house rule.
 * @example powersIn(blocks).map(({ name }) => name) // ['农村村民宅基地审批']
 */
export const powersIn = (blocks: readonly ContentBlock[]): readonly Power[] =>
  blocks.flatMap((block) => {
    if (block.kind !== 'table') return []
    const asCard = inPairs(block.rows)
    return asCard.length > 0 ? asCard : inRows(block.rows)
  })

const bare = (text: string): string => text.replace(/[\s　]+/gu, '')

const headingAbove = (blocks: readonly ContentBlock[], at: number): string => {
  const above = blocks.slice(0, at).flatMap((block) => (block.kind === 'heading' ? [bare(block.text)] : []))
  return above[above.length - 1] ?? ''
}

/**
 * Names of the powers whose flow a document draws: of the only power it lists, or those named in the heading above a chart.
 * @example chartedIn(blocks) // new Set(['农村村民宅基地审批'])
 */
export const chartedIn = (blocks: readonly ContentBlock[]): ReadonlySet<string> => {
  const powers = powersIn(blocks)
  const charts = blocks.flatMap((block, at) =>
    block.kind === 'table' && procedureIn(block.rows, '') !== null ? [headingAbove(blocks, at)] : [],
  )
  const isCharted = ({ name }: Power): boolean =>
    charts.some((heading) => powers.length === 1 || heading.includes(bare(name)))
  return new Set(powers.filter(isCharted).map(({ name }) => name))
}
