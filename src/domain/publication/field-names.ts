/**
 * What the fields of a piece are called on its form, by the names that findings give them.
 * @example FIELD_NAMES['plain.whoFor'] // '和谁有关'
 */
export const FIELD_NAMES: Readonly<Record<string, string>> = {
  title: '标题',
  columnId: '公开栏目',
  documentNumber: '文号',
  issuer: '发文机关',
  budget: '是哪本账',
  topic: '主题分类',
  formedOn: '成文日期',
  inForceOn: '施行日期',
  validThrough: '有效期至',
  noticeThrough: '公示期',
  source: '来源',
  summary: '内容概述',
  'plain.oneSentence': '一句话说清',
  'plain.whoFor': '和谁有关',
  'plain.howMuch': '多少钱',
  'plain.how': '怎么办',
  'plain.where': '在哪办',
  'plain.phone': '咨询电话',
  blocks: '正文',
}
