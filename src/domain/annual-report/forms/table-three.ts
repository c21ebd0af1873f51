import { column, row, type FormColumn, type FormTable } from './form-model'

/** Results of reconsiderations and suits. */
export const REMEDY_RESULTS = [
  ['upheld', '结果维持'],
  ['corrected', '结果纠正'],
  ['other', '其他结果'],
  ['pending', '尚未审结'],
] as const
export type RemedyResult = (typeof REMEDY_RESULTS)[number][0]

/** Ways of remedy, each with the headings above its columns. */
export const REMEDY_WAYS = [
  ['reconsideration', ['行政复议']],
  ['suit_direct', ['行政诉讼', '未经复议直接起诉']],
  ['suit_after', ['行政诉讼', '复议后起诉']],
] as const
export type RemedyWay = (typeof REMEDY_WAYS)[number][0]

const columnsOf = (way: RemedyWay, groups: readonly string[]): readonly FormColumn[] => {
  const parts = REMEDY_RESULTS.map(([result, label]) => column(`${way}_${result}`, label, groups))
  return [...parts, { ...column(`${way}_total`, '总计', groups), sumOf: parts.map(({ key }) => key) }]
}

/** Table 3: one row of 15 cells, the same in the forms of 2019 (trial) and 2021. Source: 国办公开办函〔2021〕30号. */
export const TABLE_THREE: FormTable = {
  key: 'table3',
  title: '政府信息公开行政复议、行政诉讼情况',
  unit: '件',
  columns: REMEDY_WAYS.flatMap(([way, groups]) => columnsOf(way, groups)),
  rows: [row('cases', '件数')],
}
