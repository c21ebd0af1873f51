import { largest, type Rule } from '../rule'

export const scriptTime: Rule = {
  name: '脚本执行时间',
  goal: '每次 ≤ 1 秒',
  weight: 7,
  reads: 'pages',
  isTimed: true,
  judge: (evidence) => largest(evidence, (look) => look.longestTask, { most: 1000, unit: 'ms' }),
}
