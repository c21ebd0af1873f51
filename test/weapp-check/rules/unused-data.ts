import { none, type Rule } from '../rule'

/** Names that belong to WeChat's own paths or to Taro's bookkeeping: the root, and the node's name and place in it. */
const OF_THE_FRAME = new Set(['root', 'length'])

export const unusedData: Rule = {
  name: '避免 setData 数据冗余',
  goal: '传入的变量都在 WXML 里用到',
  weight: 3,
  reads: 'pages',
  judge: ({ built, looks }) => {
    const templates = Object.entries(built.texts)
      .filter(([file]) => /\.(wxml|wxs)$/.test(file))
      .map(([, text]) => text)
      .join('\n')
    const used = new Set(templates.match(/[A-Za-z_$][\w$]*/g) ?? [])
    const faults = looks.flatMap(({ page, setData }) =>
      [...new Set(setData.flatMap(({ names }) => names))]
        .filter((name) => !used.has(name) && !OF_THE_FRAME.has(name))
        .map((name) => `${page}：${name}`),
    )
    const names = new Set(looks.flatMap(({ setData }) => setData.flatMap((call) => call.names)))
    return none(faults, `${names.size} 个变量名`)
  },
}
