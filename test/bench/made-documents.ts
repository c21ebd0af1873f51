import { searchTextsOf } from '../../cloud/adapters/postgres/document-projection'
import { termsOf } from '../../cloud/adapters/postgres/search-terms'

const PLACES = ['芒别', '支那', '勐典', '芒线', '拉勐', '普关', '团坡', '双河']
const MATTERS = [
  '农村低保',
  '宅基地审批',
  '危房改造',
  '农机购置补贴',
  '水利工程',
  '森林防火',
  '教育资助',
  '公益林补偿',
]
const KINDS = ['公示', '通知', '方案', '决算', '工作总结', '意见', '通告', '情况说明']
/** One document in so many is about the aqueduct: a word of two characters that is rare. */
const RARE_EVERY = 1000

/** A made-up document, as rows of the three document tables. */
export interface MadeDocument {
  readonly id: string
  readonly indexNumber: string
  readonly title: string
  readonly documentNumber: string
  readonly publishedOn: string
  readonly text: string
  readonly texts: ReturnType<typeof searchTextsOf>['texts']
  readonly tokens: readonly string[]
  readonly terms: ReturnType<typeof termsOf>
}

/** The same number gives the same drawing; drawings for different things have nothing to do with each other. */
const drawn = (number: number, thing: number): number => {
  let mixed = Math.imul(number + 1, 0x9e3779b1) ^ Math.imul(thing, 0x85ebca6b)
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x7feb352d)
  mixed = Math.imul(mixed ^ (mixed >>> 15), 0x846ca68b)
  return (mixed ^ (mixed >>> 16)) >>> 0
}

const pick = (list: readonly string[], draw: number): string => list[draw % list.length] ?? ''

const two = (number: number): string => String(number).padStart(2, '0')

const dayOf = (number: number): string =>
  `${2016 + (drawn(number, 1) % 10)}-${two(1 + (drawn(number, 2) % 12))}-${two(1 + (drawn(number, 3) % 28))}`

const textOf = (number: number, title: string): string =>
  [
    `${title}。为做好${pick(MATTERS, drawn(number, 6))}工作，经${pick(PLACES, drawn(number, 7))}村民委员会研究，`,
    `现将${pick(MATTERS, drawn(number, 8))}有关事项公布如下：本次涉及${drawn(number, 9) % 300}户，`,
    `公示期为七个工作日，有异议的可向盏西镇人民政府书面反映。`,
    number % RARE_EVERY === 7 ? '另有渡槽一处需要维修。' : '',
  ].join('')

/** The document of a number, with what our own code would write of it for search. */
export const madeDocument = (tenant: string, number: number): MadeDocument => {
  const publishedOn = dayOf(number)
  const year = publishedOn.slice(0, 4)
  const matter = pick(MATTERS, drawn(number, 4))
  const title = `盏西镇${pick(PLACES, number)}村${year}年${matter}${pick(KINDS, drawn(number, 5))}（第${number}号）`
  const documentNumber = `盏政发〔${year}〕${number}号`
  const text = textOf(number, title)
  const id = `bench-${number}`
  const source = {
    documentId: id,
    title,
    documentNumber,
    issuer: '盏西镇人民政府',
    summary: '',
    columnId: 'normative_documents',
    publishedOn,
    dates: [],
    history: [],
    blocks: [{ kind: 'paragraph' as const, text }],
  }
  const row = { id, indexNumber: `${tenant}/${year}-b${number}`, title, documentNumber, publishedOn, text }
  const search = searchTextsOf(tenant, source)
  const { title_folded, title_words, body_folded } = search.texts
  return { ...row, ...search, terms: termsOf(title_folded, title_words.split(' '), body_folded) }
}
