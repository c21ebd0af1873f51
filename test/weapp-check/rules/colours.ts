import { none, type Rule } from '../rule'

export const colours: Rule = {
  name: '合理的颜色搭配',
  goal: '对比度 ≥ 4.5（大字 ≥ 3）',
  weight: 0,
  reads: 'pages',
  judge: ({ looks }) =>
    none(
      looks.flatMap(({ page, paleTexts }) => paleTexts.map((text) => `${page}：${text}`)),
      `${looks.length} 个页面`,
    ),
}
