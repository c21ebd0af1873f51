/** A part of what somebody takes along. */
export interface OwnDataPart {
  readonly title: string
  readonly items: readonly unknown[]
}

const safe = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;')

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** A value as nested lists: whatever is there is shown, nothing is left out because somebody forgot it. */
const shown = (value: unknown): string => {
  if (Array.isArray(value)) return `<ol>${value.map((each) => `<li>${shown(each)}</li>`).join('')}</ol>`
  if (!isRecord(value)) return safe(value === null || value === undefined ? '—' : String(value))
  const rows = Object.entries(value).map(([name, each]) => `<dt>${safe(name)}</dt><dd>${shown(each)}</dd>`)
  return `<dl>${rows.join('')}</dl>`
}

const partOf = ({ title, items }: OwnDataPart): string =>
  `<section><h2>${safe(title)}（${items.length}）</h2>${items.length === 0 ? '<p>没有</p>' : shown(items)}</section>`

const STYLE =
  'body{font:16px/1.6 sans-serif;max-width:46em;margin:2em auto;padding:0 1em}dl{display:grid;grid-template-columns:12em 1fr;gap:.2em 1em;margin:0}dt{color:#56606c}dd{margin:0;overflow-wrap:anywhere}li{margin-bottom:1em}@media(max-width:40em){dl{grid-template-columns:1fr}}'

/** Everything about somebody as one page that any browser shows. */
export const ownDataPage = (head: string, parts: readonly OwnDataPart[]): string =>
  `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${safe(head)}</title><style>${STYLE}</style><h1>${safe(head)}</h1><p>同一份内容在“我的资料.json”里，供程序读取。里面有您的个人信息，请自己收好。</p>${parts.map(partOf).join('')}</html>\n`
