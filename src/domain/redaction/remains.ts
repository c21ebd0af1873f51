/** What was found when a redacted file was looked through again. */
export interface RedactedFindings {
  /** All text that can be extracted from it, page by page. */
  readonly texts: readonly string[]
  /** The only text that may be in it: its own labels. */
  readonly labels: readonly string[]
  /** Kinds of object on its pages, e.g. image, text, path. */
  readonly objects: readonly string[]
  /** Names of parts that can hold something unseen, e.g. /Metadata. */
  readonly hiddenParts: readonly string[]
  /** Pages that lack their black boxes. */
  readonly pagesNotBlack: readonly number[]
  readonly pages: number
  /** Pages of the original. */
  readonly pagesExpected: number
}

const withoutSpaces = (text: string): string => text.replace(/\s+/g, '')

const withoutLabels = (text: string, labels: readonly string[]): string =>
  labels.reduce((rest, label) => rest.split(withoutSpaces(label)).join(''), withoutSpaces(text))

/** Chinese: everything that speaks against giving a redacted file away; empty when nothing does. */
export const whatRemains = (found: RedactedFindings): readonly string[] => {
  const text = found.texts.some((each) => withoutLabels(each, found.labels) !== '')
  const objects = found.objects.some((kind) => kind !== 'image' && kind !== 'text')
  return [
    ...(text ? ['文件里还能提取出文字'] : []),
    ...(objects ? ['页面上除了图片还有别的对象'] : []),
    ...found.hiddenParts.map((part) => `文件里还有 ${part} 部分`),
    ...found.pagesNotBlack.map((page) => `第 ${page + 1} 页的遮盖没有涂满`),
    ...(found.pages === found.pagesExpected ? [] : ['页数和原件不一致']),
  ]
}
