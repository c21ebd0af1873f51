import { blocksOf } from '../styles'
import { none, type Rule } from '../rule'

export const active: Rule = {
  name: '避免使用 :active',
  goal: '点击态用 hover-class',
  weight: 8,
  reads: 'build',
  judge: ({ built }) => {
    const blocks = blocksOf(built)
    const faults = blocks
      .filter(({ selector }) => /:active\b/.test(selector))
      .map(({ file, selector }) => `${file}：${selector}`)
    return none(faults, `${blocks.length} 段样式`)
  },
}
