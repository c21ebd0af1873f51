import { officialMask } from './masks'
import { tellsCondition } from './names-with-condition'
import { columnLabels } from './table-headers'

/** A name in its cell. */
export interface NameInCell {
  readonly row: number
  readonly cell: number
  readonly from: number
  readonly to: number
  readonly text: string
  readonly masked: string
}

const NAME_COLUMN =
  /姓名|户主|名字|患者|申请人|(?:救助|补助|保障|受益|监测|帮扶)对象|受益人|领取人|享受人|残疾人$|学生$|儿童$/u
/** Columns that say of what somebody suffers, whatever the word in the cell is. Source: 个人信息保护法 (2021) Art. 28. */
const CONDITION_COLUMN =
  /病种|病情|疾病|患病|病名|诊断|健康状况|残疾(?:等级|类别|类型|级别|程度|情况)|致(?:贫|残|困)|(?:贫困|困难|救助|低保|保障|监测|脱贫)(?:户|人员|对象|家庭)?(?:类型|类别|属性|性质|情况|原因|等级|程度)|困难原因|户(?:类型|属性)/u
const NOTHING = /^(?:无|没有|否|\/|[-—–]+|一般户?|一般农户|普通户?|健康|良好|正常|其他)$/u
const WHOLE_NAME = /^[\u3400-\u9fff](?:[\u3400-\u9fff·•]{1,10})$/u

const isSaid = (cell: string | undefined): boolean => {
  const text = (cell ?? '').trim()
  return text !== '' && !NOTHING.test(text)
}

const columnsLike = (labels: readonly string[], pattern: RegExp): readonly number[] =>
  labels.flatMap((label, cell) => (pattern.test(label) ? [cell] : []))

/**
 * Names under 姓名 in rows that tell an illness, a handicap or poverty: by a word in the row, or by whatever stands under
 * 病种, 残疾等级, 致贫原因. No surname has to be known, the column says that it is a name.
 * @example namesInTable([['姓名', '残疾等级'], ['岩温', '二级']])[0]?.masked // '*温'
 */
export const namesInTable = (rows: readonly (readonly string[])[]): readonly NameInCell[] => {
  const { labels, first } = columnLabels(rows)
  const named = columnsLike(labels, NAME_COLUMN)
  if (named.length === 0) return []
  const telling = columnsLike(labels, CONDITION_COLUMN).filter((cell) => !named.includes(cell))
  const tells = (row: readonly string[]): boolean =>
    telling.some((cell) => isSaid(row[cell])) ||
    row.some((text, cell) => !named.includes(cell) && tellsCondition(text))
  return rows.slice(first).flatMap((row, below) => {
    if (!tells(row)) return []
    return named.flatMap((cell) => {
      const written = row[cell] ?? ''
      const text = written.trim()
      if (!WHOLE_NAME.test(text.replace(/\s/gu, ''))) return []
      const from = written.indexOf(text)
      const masked = officialMask('name_with_condition', text.replace(/\s/gu, ''))
      return [{ row: first + below, cell, from, to: from + text.length, text, masked }]
    })
  })
}
