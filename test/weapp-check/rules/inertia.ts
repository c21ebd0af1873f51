import { blocksOf } from '../styles'
import { none, type Rule } from '../rule'

/** A box of its own that scrolls; WeChat's own scroll-view has it from the platform. */
const SCROLLS = /overflow(-[xy])?:\s*(auto|scroll)/

export const inertia: Rule = {
  name: '开启惯性滚动',
  goal: '能滚动的样式都有 -webkit-overflow-scrolling: touch',
  weight: 8,
  reads: 'build',
  judge: ({ built }) => {
    const blocks = blocksOf(built)
    const faults = blocks
      .filter(({ body }) => SCROLLS.test(body) && !/-webkit-overflow-scrolling:\s*touch/.test(body))
      .map(({ file, selector }) => `${file}：${selector}`)
    return none(faults, `${blocks.length} 段样式`)
  },
}
