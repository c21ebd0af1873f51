import { none, type Rule } from '../rule'

export const pictureCache: Rule = {
  name: '图片缓存',
  goal: '网络图片都带缓存时间',
  weight: 4,
  reads: 'pages',
  judge: ({ looks }) => {
    const all = looks.flatMap(({ page, pictureRequests }) =>
      pictureRequests.map(({ address, cacheControl }) => ({ page, address, cacheControl })),
    )
    const faults = all
      .filter(({ cacheControl }) => !/max-age=[1-9]|immutable/.test(cacheControl))
      .map(({ page, address }) => `${page}：${address}`)
    return none(faults, `${all.length} 张网络图片`)
  },
}
