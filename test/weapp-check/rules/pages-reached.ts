import { none, type Rule } from '../rule'

export const pagesReached: Rule = {
  name: '移除不可访问到的页面',
  goal: '每个页面都有地方能打开',
  weight: 0,
  reads: 'build',
  judge: ({ built }) => {
    const sources = Object.values(built.sources).join('\n')
    const faults = built.pages.filter((page) => !sources.includes(`/${page}`))
    return none(faults, `${built.pages.length} 个页面`)
  },
}
