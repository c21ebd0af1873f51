import { none, type Rule } from '../rule'

export const scriptErrors: Rule = {
  name: '避免 JS 异常',
  goal: '没有异常，控制台没有错误',
  weight: 3,
  reads: 'pages',
  judge: ({ looks }) =>
    none(
      looks.flatMap(({ page, errors }) => errors.map((error) => `${page}：${error.slice(0, 160)}`)),
      `${looks.length} 个页面`,
    ),
}
