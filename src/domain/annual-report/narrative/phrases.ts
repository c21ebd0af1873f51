/** A figure in a sentence: what stands before and after it, so that it is found again in an edited text. */
export interface FigurePhrase {
  readonly before: string
  readonly value: number
  readonly after: string
}

/** A sentence of words and figures; null where something in it isn't known. */
export type Sentence = readonly (string | FigurePhrase)[]

/**
 * A figure with the words around it; null where it isn't known.
 * @example figure('主动公开政府信息', 137, '条') // { before: '主动公开政府信息', value: 137, after: '条' }
 */
export const figure = (before: string, value: number | null, after: string): FigurePhrase | null =>
  value === null ? null : { before, value, after }

/**
 * Figures one after the other, as far as they are known, as one sentence; none known gives no sentence.
 * @example enumerated('', [figure('新收', 3, '件'), null], '。')
 */
export const enumerated = (
  start: string,
  figures: readonly (FigurePhrase | null)[],
  end = '。',
): Sentence => {
  const known = figures.flatMap((each) => (each === null ? [] : [each]))
  if (known.length === 0) return []
  return [start, ...known.flatMap((each, at) => (at === 0 ? [each] : ['，', each])), end]
}

/**
 * The words of a sentence.
 * @example sentenceText(['全年', { before: '公开', value: 2, after: '条' }, '。']) // '全年公开2条。'
 */
export const sentenceText = (sentence: Sentence): string =>
  sentence
    .map((each) => (typeof each === 'string' ? each : `${each.before}${each.value}${each.after}`))
    .join('')

/**
 * The figures of sentences.
 * @example figuresIn([['全年', phrase, '。']]) // [phrase]
 */
export const figuresIn = (sentences: readonly Sentence[]): readonly FigurePhrase[] =>
  sentences.flatMap((sentence) => sentence.flatMap((each) => (typeof each === 'string' ? [] : [each])))
