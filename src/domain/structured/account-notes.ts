import type { ContentBlock } from '../publication/content'

const NOTES = /编制说明/

/**
 * The 编制说明 of an account: the paragraphs below the heading of that name, up to the next heading; empty where it has none.
 * Source: 盏西镇 2019 annual report §三 (预算公开目录及编制说明).
 * @example accountNotes([{ kind: 'heading', level: 2, text: '编制说明' }, { kind: 'paragraph', text: '增加。' }]) // ['增加。']
 */
export const accountNotes = (blocks: readonly ContentBlock[]): readonly string[] => {
  const from = blocks.findIndex((block) => block.kind === 'heading' && NOTES.test(block.text))
  if (from < 0) return []
  const after = blocks.slice(from + 1)
  const end = after.findIndex(({ kind }) => kind === 'heading')
  return (end < 0 ? after : after.slice(0, end)).flatMap((block) =>
    block.kind === 'table' ? [] : [block.text],
  )
}
