/** What a villager has to say of 村务公开: nothing was published, or it isn't true. */
export const VILLAGE_COMPLAINTS = ['missing', 'untrue'] as const
export type VillageComplaint = (typeof VILLAGE_COMPLAINTS)[number]

/** Chinese words for each. @example VILLAGE_COMPLAINT_TEXTS.untrue // '公布得不真实' */
export const VILLAGE_COMPLAINT_TEXTS: Readonly<Record<VillageComplaint, string>> = {
  missing: '没有及时公布',
  untrue: '公布得不真实',
}

const ARTICLE = '《村民委员会组织法》第三十一条'
const MOST_NAMED = 5

/**
 * The beginning of a letter about 村务公开: which village, what of it, what the law asks of the township. The villager goes on
 * in his own words.
 * Source: 村民委员会组织法 Art. 31 (反映; 乡镇或者县级政府调查核实, 责令依法公布).
 * @example villageLetter({ village: '一号村', what: 'missing', matters: ['村级财务收支　2026年3月'] })
 */
export const villageLetter = ({
  village,
  what,
  matters,
}: {
  readonly village: string
  readonly what: VillageComplaint
  /** What is late, as the page says it; none where somebody knows better. */
  readonly matters: readonly string[]
}): string => {
  const named = matters.slice(0, MOST_NAMED).join('、')
  const which = what === 'missing' && named !== '' ? `：${named}` : ''
  const own = what === 'missing' ? '还要写明的：' : '哪一项不真实、我知道的情况是：'
  return `反映${village}村务公开${VILLAGE_COMPLAINT_TEXTS[what]}${which}。请依照${ARTICLE}调查核实，依法处理，并把结果告诉我。\n${own}`
}

/**
 * Whether a letter asks for what Article 31 lets villagers ask for.
 * @example isUnderArticle31('请依照《村民委员会组织法》第三十一条调查核实') // true
 */
export const isUnderArticle31 = (text: string): boolean => text.includes(ARTICLE)

/**
 * What the office owes on such a letter, for whoever handles it.
 * Source: 村民委员会组织法 Art. 31; it sets no term, so that of the letter's kind runs.
 * @example ARTICLE_31_DUTY // '村民反映村务没有及时公布…'
 */
export const ARTICLE_31_DUTY =
  '村民反映村务没有及时公布或者公布不真实的，镇政府有责任调查核实，责令村里依法公布；经查证有违法行为的，有关人员应当依法承担责任（《村民委员会组织法》第三十一条）。法律没有规定期限，按这封信的类别计算。办理时：看公示栏和账目，问村务监督委员会，把查到的和责令的内容写进答复。'
