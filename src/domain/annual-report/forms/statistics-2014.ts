import { column, type FormChapter, type ReportForm } from './form-model'
import { STATISTICS_ROWS } from './statistics-rows'

/** The chapters of the seed report, each with the chapter of 2021 in which the same is told. */
const CHAPTERS: readonly (readonly [key: string, title: string, inForm2021: string])[] = [
  ['overall', '总体公开情况说明', 'overall'],
  ['published', '主动公开政府信息的情况', 'published'],
  ['key_areas', '重点领域政府信息公开工作情况', 'overall'],
  ['services', '推进“互联网+政务服务”工作情况', 'overall'],
  ['proposals', '建议提案办理结果公开情况', 'overall'],
  ['interpretation', '开展政策解读情况', 'overall'],
  ['concerns', '政府信息公开工作中的政务舆情和社会重大关切回应情况', 'overall'],
  ['requests', '政府信息依申请公开办理情况', 'requests'],
  ['platforms', '公开平台载体建设情况', 'overall'],
  ['remedies', '信息公开相关举报、复议、诉讼情况', 'remedies'],
  ['mechanisms', '完善公开制度机制建设情况', 'overall'],
  ['problems', '政府信息公开工作存在的主要问题与不足', 'problems'],
  ['plans', '开展下一年政府信息公开工作的初步计划', 'problems'],
  ['others', '其他应报告事项', 'others'],
]

/** The form to 2018, kept longer by late users: free chapters with one table. Source: 国办发〔2014〕32号; 盏西镇 2019. */
export const STATISTICS_2014: ReportForm = {
  name: 'statistics_2014',
  basis: '国办发〔2014〕32号',
  chapters: CHAPTERS.map(([key, title, inForm2021]): FormChapter => ({
    ...{ key, title, inForm2021 },
    tables: key === 'others' ? ['statistics'] : [],
  })),
  tables: [
    {
      key: 'statistics',
      title: '政府信息公开情况统计表',
      unit: '件',
      columns: [column('count', '统计数')],
      rows: STATISTICS_ROWS,
    },
  ],
}
