/** Fields of a document that a column of a table can give. */
export const TABLE_FIELDS = [
  'title',
  'documentNumber',
  'issuer',
  'formedOn',
  'publishedOn',
  'inForceOn',
  'columnName',
  'topic',
  'villageName',
  'indexNumber',
  'summary',
  'text',
] as const
export type TableField = (typeof TABLE_FIELDS)[number]

/** Which column of a table gives which field. Unit: column from 0. */
export type ColumnMapping = Readonly<Partial<Record<TableField, number>>>

/**
 * Names that catalogues and exports of government websites give their columns, by field.
 * Source: header tables of township and county platforms (国办公开办函〔2019〕61号 layout), from memory.
 * @example COLUMN_NAMES.documentNumber[0] // '文号'
 */
export const COLUMN_NAMES: Readonly<Record<TableField, readonly string[]>> = {
  title: ['标题', '题名', '信息名称', '文件名称', '文件标题', '公开标题', '信息标题', '名称'],
  documentNumber: ['文号', '发文字号', '文件编号', '发文文号'],
  issuer: ['发文机关', '发布机构', '发文单位', '制发单位', '公开机构', '发布单位', '责任单位'],
  formedOn: ['成文日期', '发文日期', '印发日期', '制发日期', '生成日期'],
  publishedOn: ['发布日期', '公开日期', '发布时间', '公开时间', '上传时间', '日期'],
  inForceOn: ['施行日期', '实施日期', '生效日期'],
  columnName: ['栏目', '所属栏目', '公开栏目', '栏目名称'],
  topic: ['主题分类', '组配分类', '主题', '分类', '信息分类'],
  villageName: ['村（社区）', '村', '社区', '行政村', '所属村', '村名', '村别', '所在村'],
  indexNumber: ['索引号', '信息索引号', '索引编号'],
  summary: ['摘要', '内容概述', '内容概要', '概要', '简介'],
  text: ['正文', '内容', '信息内容', '全文', '正文内容', '公开内容'],
}

const plain = (name: string): string => name.normalize('NFKC').replace(/[\s*：:（）()]/gu, '')

const columnNamed = (header: readonly string[], names: readonly string[]): number => {
  const cells = header.map(plain)
  for (const name of names) {
    const at = cells.indexOf(plain(name))
    if (at >= 0) return at
  }
  return -1
}

/**
 * Which column gives which field, by the names in the header row; names given for a field come before the usual ones.
 * Null where no column gives a title: then the table is no list of documents.
 * @example columnMapping(['序号', '标题', '文号']) // { title: 1, documentNumber: 2 }
 */
export const columnMapping = (
  header: readonly string[],
  given: Readonly<Partial<Record<TableField, string>>> = {},
): ColumnMapping | null => {
  const mapping: Partial<Record<TableField, number>> = {}
  for (const field of TABLE_FIELDS) {
    const named = given[field]
    const at = columnNamed(header, named === undefined ? COLUMN_NAMES[field] : [named])
    if (at >= 0) mapping[field] = at
  }
  return mapping.title === undefined ? null : mapping
}
