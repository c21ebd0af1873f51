/** Why a link leads nowhere. `gone`: to a document that is not open; `inner`: to an address inside an office network. */
export type DeadBecause = 'malformed' | 'gone' | 'inner'

/** Chinese words of it. @example DEAD_LINK_TEXTS.gone // '指向的文件已撤下或不存在' */
export const DEAD_LINK_TEXTS: Readonly<Record<DeadBecause, string>> = {
  malformed: '链接写错了',
  gone: '指向的文件已撤下或不存在',
  inner: '是单位内网地址，群众打不开',
}

/** A link that leads nowhere. */
export interface DeadLink {
  readonly link: string
  readonly because: DeadBecause
}

/** Latin signs only: Chinese sentences run on right behind an address. */
const LINK =
  /(?:https?|ftp|file)[:：]?[\\/]{1,2}[A-Za-z0-9\-._~:/?#[\]@!$&'()*+,;=%\\]*|www\.[A-Za-z0-9\-._~:/?#=&%]+|\/?pages\/[a-z\-/]+\?[A-Za-z0-9=&%-]+/g
const WELL_FORMED = /^https?:\/\/(?:[A-Za-z0-9-]+\.)+[A-Za-z]{2,}(?::\d{1,5})?(?:[/?#].*)?$/
const BY_NUMBER = /^https?:\/\/\d{1,3}(?:\.\d{1,3}){3}(?::\d{1,5})?(?:[/?#].*)?$/
const INNER = /^https?:\/\/(?:10\.|127\.|192\.168\.|172\.(?:1[6-9]|2\d|3[01])\.|localhost\b)/
const OWN_DOCUMENT = /pages\/disclosures\/document\/index\?(?:[^#]*&)?id=([0-9A-Za-z-]+)/

const ENDS_SENTENCE = /[.,;:!?)\]]+$/

/**
 * The links in a text, without the sign that ends the sentence.
 * @example linksIn('详见 https://www.gov.cn/zhengce。') // ['https://www.gov.cn/zhengce']
 */
export const linksIn = (text: string): readonly string[] =>
  (text.match(LINK) ?? []).map((link) => link.replace(ENDS_SENTENCE, ''))

const whyDead = (link: string, isOpen: (documentId: string) => boolean): DeadBecause | null => {
  const own = OWN_DOCUMENT.exec(link)
  if (own !== null) return isOpen(own[1]!) ? null : 'gone'
  if (/^\/?pages\//.test(link)) return null
  if (INNER.test(link)) return 'inner'
  const whole = link.startsWith('www.') ? `http://${link}` : link
  return WELL_FORMED.test(whole) || BY_NUMBER.test(whole) ? null : 'malformed'
}

/**
 * Links in texts that lead nowhere, each once: written wrongly, into an office network, or to a document of this
 * township that is not open to the public. Nothing is fetched. `isOpen` answers for a document's id.
 * @example deadLinks(['见 http:/www.gov.cn'], () => true) // [{ link: 'http:/www.gov.cn', because: 'malformed' }]
 */
export const deadLinks = (
  texts: readonly string[],
  isOpen: (documentId: string) => boolean,
): readonly DeadLink[] => {
  const links = new Set(texts.reduce<string[]>((all, text) => all.concat(linksIn(text)), []))
  return [...links].flatMap((link) => {
    const because = whyDead(link, isOpen)
    return because === null ? [] : [{ link, because }]
  })
}

/**
 * Ids of this township's documents that texts lead to, each once.
 * @example linkedDocuments(['/pages/disclosures/document/index?id=a1']) // ['a1']
 */
export const linkedDocuments = (texts: readonly string[]): readonly string[] => {
  const ids = texts
    .reduce<string[]>((all, text) => all.concat(linksIn(text)), [])
    .map((link) => OWN_DOCUMENT.exec(link)?.[1] ?? '')
  return [...new Set(ids)].filter((id) => id !== '')
}
