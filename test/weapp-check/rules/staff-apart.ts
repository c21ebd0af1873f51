import { none, type Rule } from '../rule'

/** Words that only the desk says. */
const OF_THE_DESK = ['本机关有没有这份信息？', '工作人员登录']

const isOfMain = (file: string): boolean =>
  /\.(js|wxml)$/.test(file) && !/^pages\/(staff|requests)\//.test(file)

export const staffApart: Rule = {
  name: '主包没有工作人员的页面',
  goal: '0 处',
  weight: 0,
  reads: 'build',
  judge: ({ built }) => {
    const main = Object.entries(built.texts).filter(([file]) => isOfMain(file))
    const faults = OF_THE_DESK.flatMap((words) =>
      main.filter(([, text]) => text.includes(words)).map(([file]) => `${file}：${words}`),
    )
    return none(faults, `${main.length} 个文件`)
  },
}
