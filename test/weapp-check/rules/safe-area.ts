import { blocksOf } from '../styles'
import { none, type Rule } from '../rule'

const AT_THE_BOTTOM = /position:\s*(fixed|sticky)/
const INSET = /safe-area-inset-bottom/

export const safeArea: Rule = {
  name: 'iPhone X 兼容',
  goal: '底部固定的控件让出安全区',
  weight: 3,
  reads: 'build',
  judge: ({ built }) => {
    const fixed = blocksOf(built).filter(
      ({ body }) => AT_THE_BOTTOM.test(body) && /(^|;)\s*bottom:/.test(body),
    )
    const faults = fixed
      .filter(({ body }) => !INSET.test(body))
      .map(({ file, selector }) => `${file}：${selector}`)
    return none(faults, `${fixed.length} 处固定在底部`)
  },
}
