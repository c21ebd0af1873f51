import { column, row, type FormTable, type ReportForm } from './form-model'
import { sixChapters } from './six-chapters'
import { TABLE_THREE } from './table-three'
import { TABLE_TWO_TRIAL } from './table-two'

const LAST_YEAR = column('last_year', '上一年项目数量')
const CHANGE = { ...column('change', '本年增/减'), signed: true as const }
const HANDLED = { ...column('decisions', '处理决定数量'), unit: '件' as const }

const TABLE_ONE: readonly FormTable[] = [
  {
    key: 'table1_1',
    title: '第二十条第（一）项',
    unit: '件',
    columns: [
      column('made', '本年新制作数量'),
      column('published', '本年新公开数量'),
      column('public_total', '对外公开总数量'),
    ],
    rows: [row('rules', '规章'), row('normative', '规范性文件')],
  },
  {
    key: 'table1_5',
    title: '第二十条第（五）项',
    unit: '项',
    columns: [LAST_YEAR, CHANGE, HANDLED],
    rows: [row('licences', '行政许可'), row('other_services', '其他对外管理服务事项')],
  },
  {
    key: 'table1_6',
    title: '第二十条第（六）项',
    unit: '项',
    columns: [LAST_YEAR, CHANGE, HANDLED],
    rows: [row('penalties', '行政处罚'), row('coercion', '行政强制')],
  },
  {
    key: 'table1_8',
    title: '第二十条第（八）项',
    unit: '项',
    columns: [LAST_YEAR, CHANGE],
    rows: [row('fees', '行政事业性收费')],
  },
  {
    key: 'table1_9',
    title: '第二十条第（九）项',
    unit: '项',
    columns: [column('projects', '采购项目数量'), { ...column('amount', '采购总金额'), unit: '万元' }],
    rows: [row('procurement', '政府集中采购')],
  },
]

/** The trial form, for reports on 2019 and 2020. Source: 国办公开办函〔2019〕60号. */
export const TRIAL_2019: ReportForm = {
  name: 'trial_2019',
  basis: '国办公开办函〔2019〕60号',
  chapters: sixChapters(TABLE_ONE.map(({ key }) => key)),
  tables: [...TABLE_ONE, TABLE_TWO_TRIAL, TABLE_THREE],
}
