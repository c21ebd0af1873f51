import type { Rule } from '../rule'

const LEAST = 20

export const tapAreas: Rule = {
  name: '可点击元素的响应区域',
  goal: '≥ 20×20 px（320、375、414）',
  weight: 3,
  reads: 'pages',
  judge: ({ looks }) => {
    const all = looks.flatMap(({ page, targets }) => targets.map((target) => ({ page, ...target })))
    const smallest = Math.min(...all.map(({ width, height }) => Math.min(width, height)))
    const faults = all
      .filter(({ width, height }) => width < LEAST || height < LEAST)
      .map(({ page, name, screen, width, height }) => `${page}（${screen}）：${name} ${width}×${height}`)
    return {
      measured: all.length === 0 ? '没有可点的' : `最小 ${Math.round(smallest)} px（${all.length} 个）`,
      faults,
    }
  },
}
