import { largest, type Rule } from '../rule'

export const renderTime: Rule = {
  name: '渲染时间',
  goal: '≤ 500 ms',
  weight: 6,
  reads: 'pages',
  isTimed: true,
  judge: (evidence) =>
    largest(evidence, ({ setData }) => Math.max(0, ...setData.map((call) => call.milliseconds)), {
      most: 500,
      unit: 'ms',
    }),
}
