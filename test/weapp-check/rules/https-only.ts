import { none, type Rule } from '../rule'

/** Names of XML, not addresses. */
const NAMESPACES = /^http:\/\/www\.w3\.org\//

export const httpsOnly: Rule = {
  name: '使用 HTTPS',
  goal: '没有 http:// 的地址',
  weight: 1,
  reads: 'build',
  judge: ({ built, looks }) => {
    const code = Object.entries(built.texts).filter(([file]) => /\.(js|wxml|wxss|json)$/.test(file))
    const inCode = code.flatMap(([file, text]) =>
      (text.match(/http:\/\/[\w.-]+\.\w+[^\s"'`)]*/g) ?? [])
        .filter((address) => !NAMESPACES.test(address))
        .map((address) => `${file}：${address}`),
    )
    const asked = looks.flatMap(({ page, requests }) =>
      requests.filter(({ url }) => !url.startsWith('https://')).map(({ url }) => `${page}：${url}`),
    )
    return none([...inCode, ...asked], `${code.length} 个文件`)
  },
}
