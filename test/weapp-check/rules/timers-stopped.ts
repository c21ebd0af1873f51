import { none, type Rule } from '../rule'

export const timersStopped: Rule = {
  name: '及时回收定时器',
  goal: '离开页面后没有还在跑的',
  weight: 0,
  reads: 'pages',
  judge: ({ looks }) =>
    none(
      looks
        .filter(({ timersLeft }) => timersLeft > 0)
        .map(({ page, timersLeft }) => `${page}：${timersLeft} 个`),
      `${looks.length} 个页面`,
    ),
}
