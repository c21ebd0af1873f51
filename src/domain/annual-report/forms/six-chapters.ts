import type { FormChapter } from './form-model'

const chapter = (key: string, title: string, tables: readonly string[] = []): FormChapter => ({
  key,
  title,
  tables,
  inForm2021: key,
})

/**
 * The six chapters of the forms of 2019 (trial) and 2021; `tableOne` are the keys of the parts of table 1.
 * Source: 国办公开办函〔2021〕30号; Regulation (2019) Art. 50.
 * @example sixChapters(['table1_1'])[1]?.title // '主动公开政府信息情况'
 */
export const sixChapters = (tableOne: readonly string[]): readonly FormChapter[] => [
  chapter('overall', '总体情况'),
  chapter('published', '主动公开政府信息情况', tableOne),
  chapter('requests', '收到和处理政府信息公开申请情况', ['table2']),
  chapter('remedies', '政府信息公开行政复议、行政诉讼情况', ['table3']),
  chapter('problems', '存在的主要问题及改进情况'),
  chapter('others', '其他需要报告的事项'),
]
