import { largest, type Rule } from '../rule'

const KILOBYTE = 1024

/** WeChat asks 256 KB; on a cheap phone a quarter of it is felt. */
export const setDataSize: Rule = {
  name: 'setData 数据大小',
  goal: '≤ 256 KB',
  weight: 6,
  reads: 'pages',
  judge: (evidence) =>
    largest(evidence, ({ setData }) => Math.max(0, ...setData.map(({ bytes }) => bytes)) / KILOBYTE, {
      most: 256,
      unit: 'KB',
    }),
}
