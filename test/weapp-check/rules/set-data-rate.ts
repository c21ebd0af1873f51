import { setDataMeter } from '../../support/driver/set-data-meter'
import { largest, type Rule } from '../rule'

export const setDataRate: Rule = {
  name: 'setData 调用频率',
  goal: '≤ 20 次/秒',
  weight: 6,
  reads: 'pages',
  judge: (evidence) =>
    largest(evidence, ({ setData }) => setDataMeter(setData).mostPerSecond, { most: 20, unit: '次/秒' }),
}
