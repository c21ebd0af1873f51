import { categoryNamed, categoryOf } from '../../../src/domain/disclosure/categories'

const NORMATIVE = 'normative_documents'
const DISCLOSURE_RULES = 'rules'

/**
 * Column of a text by its title: what governs disclosure itself goes to 政府信息公开制度, all else to 规范性文件.
 * @example columnFor('中华人民共和国政府信息公开条例') // 'rules'
 */
export const columnFor = (title: string): string =>
  /政府信息公开|政务公开/u.test(title) ? DISCLOSURE_RULES : NORMATIVE

/** Which column a title goes to: the one named, or `columnFor`; null when there is no such column. */
export const columnChosen = (column: string): ((title: string) => string) | null => {
  if (column === '') return columnFor
  const category = categoryOf(column) ?? categoryNamed(column)
  return category === undefined ? null : () => category.id
}
