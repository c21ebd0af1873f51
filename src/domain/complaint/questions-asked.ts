/** Words by which a sentence asks. */
const ASKS =
  /[？?]|吗|为什么|为啥|什么时候|何时|几时|哪天|多少|多久|几天|怎么(?!样都)|怎样|如何|是否|能不能|可不可以|有没有|是不是|什么|哪[里个些家儿位]|谁/u

/** What looks like asking and is none: said of others, or a phrase. */
const IDLE =
  /不知(?:道)?(?:为什么|为啥|怎么)|没(?:有)?什么|不管(?:怎么|什么)|无论如何|怎么都|什么都|谁都|再怎么/gu

const NUMBERED =
  /^\s*(?:[（(]?[0-9０-９一二三四五六七八九十]{1,2}[）)、.．]|[①-⑩]|第[一二三四五六七八九十][，,、：:])\s*/u

const END = /[。！!；;？?]/gu
const MOST = 10
const SHORTEST = 4

const sentencesIn = (text: string): readonly string[] => text.replace(END, '$&\n').split(/\n+/u)

const bare = (sentence: string): string =>
  sentence
    .replace(NUMBERED, '')
    .replace(/[。；;\s]+$/u, '')
    .trim()

/** The clause that asks, with what stands before it where it says too little by itself. */
const asking = (sentence: string): string => {
  const clauses = sentence.split(/[，,]/u)
  const at = clauses.findIndex((clause) => ASKS.test(clause.replace(IDLE, '')))
  if (at < 0) return ''
  const from = (clauses[at] ?? '').length < SHORTEST + 3 ? Math.max(0, at - 1) : at
  return clauses.slice(from).join('，')
}

/**
 * What a letter asks: sentences that ask, and points that it numbers; at most ten, in order, each once. Advice for whoever
 * answers, measured in its test: it may miss an indirect question and doesn't understand what is meant.
 * @example questionsIn('路灯坏了。什么时候修？为什么没人管？') // ['什么时候修？', '为什么没人管？']
 */
export const questionsIn = (text: string): readonly string[] => {
  const sentences = sentencesIn(text).map((sentence) => sentence.trim())
  const found = sentences.map((sentence) => (NUMBERED.test(sentence) ? bare(sentence) : asking(sentence)))
  return [...new Set(found.map(bare).filter((question) => question.length >= SHORTEST))].slice(0, MOST)
}

const FILLERS =
  /[？?，,。！!、；;：:“”"\s]|请问|为什么|为啥|什么时候|何时|几时|哪天|多少|多久|几天|怎么|怎样|如何|是否|能不能|可不可以|有没有|是不是|什么|哪[里个些家儿位]|吗|呢|的|了|我们|我/gu

/** Pairs of characters that say something, single ones where that is all there is: 「什么时候修」 leaves 「修」. */
const pairsOf = (text: string): readonly string[] => {
  const parts = text.replace(FILLERS, ' ').split(' ')
  const pairs = parts.flatMap((part) =>
    Array.from({ length: Math.max(part.length - 1, 0) }, (_, at) => part.slice(at, at + 2)),
  )
  return pairs.length > 0 ? pairs : parts.filter((part) => part !== '')
}

const ASKS_AMOUNT = /多少|多久|几天|什么时候|何时|几时|哪天/u
const AMOUNT =
  /[0-9０-９一二三四五六七八九十百千万两]|[今明后]天|[上下本]周|[上下本]个?月|年底|年内|马上|立即|当场/u

/** From this share of its pairs of characters in one sentence of the answer on, a question is taken to be answered there. */
const ENOUGH = 0.3

/**
 * The sentence of an answer that seems to answer a question, null where none does. One that asks how much or when is only
 * answered by a sentence with a number or a day.
 * @example answeringPart('路灯什么时候修好', '路灯3月9日前修好。') // '路灯3月9日前修好'
 */
export const answeringPart = (question: string, answer: string): string | null => {
  const asked = [...new Set(pairsOf(question))]
  const parts = sentencesIn(answer).map((part) => bare(part))
  const scored = parts
    .filter((part) => !ASKS_AMOUNT.test(question) || AMOUNT.test(part))
    .map((part) => {
      return { part, common: asked.filter((pair) => part.includes(pair)).length }
    })
    .sort((one, other) => other.common - one.common)
  const [best] = scored
  return best !== undefined && best.common > 0 && best.common / asked.length >= ENOUGH ? best.part : null
}
