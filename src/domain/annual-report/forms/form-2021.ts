import { column, row, type FormTable, type ReportForm } from './form-model'
import { sixChapters } from './six-chapters'
import { TABLE_THREE } from './table-three'
import { TABLE_TWO_2021 } from './table-two'

const DECISIONS = [column('decisions', '本年处理决定数量')]

const TABLE_ONE: readonly FormTable[] = [
  {
    key: 'table1_1',
    title: '第二十条第（一）项',
    unit: '件',
    columns: [
      column('made', '本年制发件数'),
      column('repealed', '本年废止件数'),
      column('in_force', '现行有效件数'),
    ],
    rows: [row('rules', '规章'), row('normative', '行政规范性文件')],
  },
  {
    key: 'table1_5',
    title: '第二十条第（五）项',
    unit: '件',
    columns: DECISIONS,
    rows: [row('licences', '行政许可')],
  },
  {
    key: 'table1_6',
    title: '第二十条第（六）项',
    unit: '件',
    columns: DECISIONS,
    rows: [row('penalties', '行政处罚'), row('coercion', '行政强制')],
  },
  {
    key: 'table1_8',
    title: '第二十条第（八）项',
    unit: '万元',
    columns: [column('amount', '本年收费金额（单位：万元）')],
    rows: [row('fees', '行政事业性收费')],
  },
]

/** The form for reports on 2021 and later. Source: 国办公开办函〔2021〕30号. */
export const FORM_2021: ReportForm = {
  name: 'form_2021',
  basis: '国办公开办函〔2021〕30号',
  chapters: sixChapters(TABLE_ONE.map(({ key }) => key)),
  tables: [...TABLE_ONE, TABLE_TWO_2021, TABLE_THREE],
}
