import { column, row, type FormColumn, type FormRow, type FormTable } from './form-model'

const APPLICANTS = '申请人情况'
const ORGANISATIONS = [APPLICANTS, '法人或其他组织']

/**
 * Kinds of applicant, each a column of table 2: the keys are those of the requests themselves.
 * Source: 国办公开办函〔2021〕30号, table 2.
 * @example APPLICANT_COLUMNS[0]?.key // 'citizen'
 */
export const APPLICANT_COLUMNS: readonly FormColumn[] = [
  column('citizen', '自然人', [APPLICANTS]),
  column('business', '商业企业', ORGANISATIONS),
  column('research', '科研机构', ORGANISATIONS),
  column('charity', '社会公益组织', ORGANISATIONS),
  column('legal_service', '法律服务机构', ORGANISATIONS),
  column('other_organisation', '其他', ORGANISATIONS),
]

const COLUMNS: readonly FormColumn[] = [
  ...APPLICANT_COLUMNS,
  { ...column('total', '总计', [APPLICANTS]), sumOf: APPLICANT_COLUMNS.map(({ key }) => key) },
]

const RESULTS = '三、本年度办理结果'
const under = (group: string, rows: readonly (readonly [key: string, label: string])[]): FormRow[] =>
  rows.map(([key, label]) => row(key, label, [RESULTS, group]))

/** Result rows that the forms of 2019 (trial) and 2021 have alike. */
const SHARED_RESULTS: readonly FormRow[] = [
  row('r1', '（一）予以公开', [RESULTS]),
  row('r2', '（二）部分公开（区分处理的，只计这一情形，不计其他情形）', [RESULTS]),
  ...under('（三）不予公开', [
    ['r3_1', '1.属于国家秘密'],
    ['r3_2', '2.其他法律行政法规禁止公开'],
    ['r3_3', '3.危及“三安全一稳定”'],
    ['r3_4', '4.保护第三方合法权益'],
    ['r3_5', '5.属于三类内部事务信息'],
    ['r3_6', '6.属于四类过程性信息'],
    ['r3_7', '7.属于行政执法案卷'],
    ['r3_8', '8.属于行政查询事项'],
  ]),
  ...under('（四）无法提供', [
    ['r4_1', '1.本机关不掌握相关政府信息'],
    ['r4_2', '2.没有现成信息需要另行制作'],
    ['r4_3', '3.补正后申请内容仍不明确'],
  ]),
  ...under('（五）不予处理', [
    ['r5_1', '1.信访举报投诉类申请'],
    ['r5_2', '2.重复申请'],
    ['r5_3', '3.要求提供公开出版物'],
    ['r5_4', '4.无正当理由大量反复申请'],
    ['r5_5', '5.要求行政机关确认或重新出具已获取信息'],
  ]),
]

const OTHERS_2021 = under('（六）其他处理', [
  ['r6_1', '1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请'],
  ['r6_2', '2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请'],
  ['r6_3', '3.其他'],
])

const OTHERS_TRIAL: readonly FormRow[] = [row('r6', '（六）其他处理', [RESULTS])]

const tableTwo = (others: readonly FormRow[]): FormTable => {
  const results = [...SHARED_RESULTS, ...others]
  return {
    key: 'table2',
    title: '收到和处理政府信息公开申请情况（勾稽关系：第一项加第二项之和，等于第三项加第四项之和）',
    unit: '件',
    columns: COLUMNS,
    rows: [
      row('new', '一、本年新收政府信息公开申请数量'),
      row('carried_in', '二、上年结转政府信息公开申请数量'),
      ...results,
      { ...row('r7', '（七）总计', [RESULTS]), sumOf: results.map(({ key }) => key) },
      row('carried_out', '四、结转下年度继续办理'),
    ],
  }
}

/** Table 2 of the form of 2021: 25 rows × 7 columns. Source: 国办公开办函〔2021〕30号. */
export const TABLE_TWO_2021 = tableTwo(OTHERS_2021)

/** Table 2 of the trial form: 其他处理 is one row, 23 in all. Source: 国办公开办函〔2019〕60号. */
export const TABLE_TWO_TRIAL = tableTwo(OTHERS_TRIAL)
