import { mostAtOnce } from '../at-once'
import { largest, type Rule } from '../rule'

export const picturesAtOnce: Rule = {
  name: '图片请求数',
  goal: '同时 ≤ 20 个',
  weight: 5,
  reads: 'pages',
  judge: (evidence) =>
    largest(evidence, ({ pictureRequests }) => mostAtOnce(pictureRequests), { most: 20, unit: '个' }),
}
