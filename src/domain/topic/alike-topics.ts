import { areAlike } from '../wanted/alike'

/**
 * Topics that ask for much the same as what is being typed, in the order given, at most so many.
 * @example alikeTopics('低保发放名单', [{ title: '2025年低保资金发放情况' }], 3).length // 1
 */
export const alikeTopics = <T extends { readonly title: string }>(
  words: string,
  topics: readonly T[],
  most: number,
): readonly T[] => topics.filter(({ title }) => areAlike(words, title)).slice(0, most)
