import { mostAtOnce } from '../at-once'
import { largest, type Rule } from '../rule'

/** Shorter ones are not counted. Unit: ms. */
const COUNTED_FROM = 300

export const requestsAtOnce: Rule = {
  name: '网络请求数',
  goal: '超过 300 ms 的同时 ≤ 10 个',
  weight: 5,
  reads: 'pages',
  judge: (evidence) =>
    largest(
      evidence,
      ({ requests }) => mostAtOnce(requests.filter(({ milliseconds }) => milliseconds > COUNTED_FROM)),
      { most: 10, unit: '个' },
    ),
}
