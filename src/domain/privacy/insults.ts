/** Words that insult somebody and say nothing of a matter. Few and certain: a list that guesses would hide opinions. */
const INSULTS: readonly string[] = [
  '王八蛋',
  '狗日的',
  '他妈的',
  '操你妈',
  '草泥马',
  '狗官',
  '狗东西',
  '畜生',
  '杂种',
  '贱人',
  '婊子',
  '傻逼',
  '傻×',
  '脑残',
  '人渣',
  '白痴',
  '去死吧',
  '混账东西',
]

const SPACES = /[\s\u200b\u200c\u200d\ufeff*.·,，。\-_]/gu

/**
 * Insults in a text, also where spaces or dots stand between the characters. They stay in what a resident wrote and never
 * go into what the office publishes.
 * @example insultsIn('这 狗 官 不办事') // ['狗官']
 */
export const insultsIn = (text: string): readonly string[] => {
  const close = text.replace(SPACES, '')
  return INSULTS.filter((word) => close.includes(word))
}
