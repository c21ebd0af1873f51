import { largest, type Rule } from '../rule'

export const requestTime: Rule = {
  name: '请求耗时',
  goal: '每个 ≤ 1 秒',
  weight: 5,
  reads: 'pages',
  isTimed: true,
  judge: (evidence) =>
    largest(evidence, ({ requests }) => Math.max(0, ...requests.map((each) => each.milliseconds)), {
      most: 1000,
      unit: 'ms',
    }),
}
