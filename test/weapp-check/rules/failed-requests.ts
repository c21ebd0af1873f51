import { none, type Rule } from '../rule'

/** What tells somebody without a session that he needs one. */
const UNAUTHORISED = [401, 403]

export const failedRequests: Rule = {
  name: '避免网络请求异常',
  goal: '没有失败的请求；没有授权的回 401、403',
  weight: 3,
  reads: 'pages',
  judge: ({ looks }) => {
    const all = looks.flatMap(({ page, requests }) => requests.map((request) => ({ page, ...request })))
    const faults = all
      .filter(({ status }) => status === null || (status >= 400 && !UNAUTHORISED.includes(status)))
      .map(({ page, method, url, status }) => `${page}：${method} ${url} ${status ?? '没有回答'}`)
    return none(faults, `${all.length} 个请求`)
  },
}
