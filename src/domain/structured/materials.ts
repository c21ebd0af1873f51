import type { ContentBlock } from '../publication/content'

const ASKED =
  /^([一二三四五六七八九十]+、|[(（][一二三四五六七八九十]+[)）])?(申请|申报|办理|所需|需要|提交|应提交)的?(申请|申报)?材料(清单|目录)?[:：]?$/
const SECTION = /^[一二三四五六七八九十]+、/
const NUMBERED = /^(\d+\s*[.．、]|[(（]\d+[)）]|[①-⑳])\s*/u
const COLUMN = /材料(名称)?$/

const itemsIn = (block: ContentBlock): readonly string[] => {
  if (block.kind !== 'table') {
    return NUMBERED.test(block.text.trim()) ? [block.text.trim().replace(NUMBERED, '')] : []
  }
  const [header = [], ...rows] = block.rows
  const column = header.findIndex((cell) => COLUMN.test(cell.trim()))
  return column < 0 ? [] : rows.map((row) => (row[column] ?? '').trim()).filter((item) => item !== '')
}

const endsHere = (block: ContentBlock): boolean =>
  block.kind === 'heading' || (block.kind === 'paragraph' && SECTION.test(block.text.trim()))

/**
 * What one has to bring along, as the part 申请材料 of a guide lists it; empty when there is no such part.
 * Source: Regulation (2019) Art. 20(5) (办理行政许可和其他对外管理服务事项的条件、程序).
 * @example materialsIn([{ kind: 'heading', level: 2, text: '申请材料' }, { kind: 'paragraph', text: '1. 身份证' }]) // ['身份证']
 */
export const materialsIn = (blocks: readonly ContentBlock[]): readonly string[] => {
  const from = blocks.findIndex((block) => block.kind !== 'table' && ASKED.test(block.text.trim()))
  if (from < 0) return []
  const after = blocks.slice(from + 1)
  const end = after.findIndex(endsHere)
  return [...new Set((end < 0 ? after : after.slice(0, end)).flatMap(itemsIn))]
}
