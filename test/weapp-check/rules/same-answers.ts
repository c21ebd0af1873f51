import type { Look } from '../evidence'
import { none, type Rule } from '../rule'

const LARGE = 128 * 1024
const WITHIN = 3 * 60_000

const againIn = ({ page, requests }: Look): readonly string[] =>
  requests
    .filter(
      (one, at) =>
        one.bytes > LARGE &&
        requests
          .slice(0, at)
          .some(
            (before) => before.url === one.url && before.digest === one.digest && one.at - before.at < WITHIN,
          ),
    )
    .map(({ url }) => `${page}：${url}`)

export const sameAnswers: Rule = {
  name: '网络请求缓存',
  goal: '3 分钟内不重复取同样的 > 128 KB 的回答',
  weight: 2,
  reads: 'pages',
  judge: ({ looks }) =>
    none(looks.flatMap(againIn), `${looks.flatMap(({ requests }) => requests).length} 个请求`),
}
