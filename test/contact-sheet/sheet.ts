/** A page with its pictures, one a mode. */
export interface Shot {
  readonly route: string
  readonly files: readonly string[]
}

const HEADS = ['普通版 浅色', '普通版 深色', '长辈版 浅色', '长辈版 深色']

const STYLE =
  'body{margin:16px;font:16px/1.5 sans-serif;background:#eee;color:#222}section{margin-bottom:32px}.row{display:flex;gap:12px;align-items:flex-start}figure{margin:0;width:24%}img{width:100%;box-shadow:0 1px 6px #0005}h2{font-size:16px}'

const escaped = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;')

const rowOf = ({ route, files }: Shot): string => {
  const figures = files.map(
    (file, at) =>
      `<figure><figcaption>${HEADS[at] ?? ''}</figcaption><a href="${file}"><img loading="lazy" src="${file}" alt="${escaped(`${route} ${HEADS[at] ?? ''}`)}"></a></figure>`,
  )
  return `<section><h2>${escaped(route)}</h2><div class="row">${figures.join('')}</div></section>`
}

/** The sheet as HTML; the pictures lie beside it. */
export const sheetOf = (shots: readonly Shot[]): string =>
  `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>公开通 · 全部页面</title><style>${STYLE}</style></head><body>${shots.map(rowOf).join('')}</body></html>`
