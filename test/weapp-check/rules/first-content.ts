import { largest, type Rule } from '../rule'

export const firstContent: Rule = {
  name: '首屏时间',
  goal: '≤ 5 秒',
  weight: 6,
  reads: 'pages',
  isTimed: true,
  judge: (evidence) => largest(evidence, (look) => look.firstContent, { most: 5000, unit: 'ms' }),
}
