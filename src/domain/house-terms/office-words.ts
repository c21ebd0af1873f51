/** A word of offices, and how people say it. */
export interface OfficeWord {
  readonly word: string
  readonly plain: string
}

/**
 * Words that a page for residents doesn't use; what the law itself names (补正, 行政复议, 采纳) stays, because letters
 * use it and people have to find it again.
 */
export const OFFICE_WORDS: readonly OfficeWord[] = [
  { word: '拟于', plain: '打算在' },
  { word: '予以', plain: '（直接说做什么）' },
  { word: '上述', plain: '上面说的' },
  { word: '之日起', plain: '那天起' },
  { word: '酌情', plain: '看情况' },
  { word: '送达', plain: '送到' },
  { word: '印发', plain: '发出' },
  { word: '知悉', plain: '知道' },
  { word: '特此', plain: '（不写）' },
  { word: '届时', plain: '到时候' },
  { word: '尚未', plain: '还没有' },
  { word: '备案', plain: '报上去留底' },
  { word: '督办', plain: '催着办' },
  { word: '承办', plain: '负责办' },
  { word: '核发', plain: '发' },
  { word: '收悉', plain: '收到' },
  { word: '事宜', plain: '事' },
  { word: '受理', plain: '收下来办' },
  { word: '办结', plain: '办完' },
  { word: '办件', plain: '办的事' },
  { word: '转办', plain: '转给别的单位办' },
  { word: '履职', plain: '做该做的事' },
  { word: '逾期', plain: '过了期限' },
]

/** Names in which such a word is part of the name. */
const NAMES: readonly string[] = ['信访受理', '承办单位']

/**
 * The words of offices in a text, names left out; none is as it should be.
 * @example bareOfficeWords('尚未办结') // ['尚未', '办结']
 */
export const bareOfficeWords = (text: string): readonly string[] => {
  const without = NAMES.reduce((left, name) => left.split(name).join(''), text)
  return OFFICE_WORDS.filter(({ word }) => without.includes(word)).map(({ word }) => word)
}
