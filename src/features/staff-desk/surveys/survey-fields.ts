import { QUESTION_WORDS, QUESTIONS, type Question } from '@/domain/survey/questions'
import {
  FEWEST_DAYS,
  MOST_DAYS,
  SHARES,
  USUAL_DAYS,
  type Share,
  type SurveyContent,
} from '@/domain/survey/survey-content'
import { ticked } from '../many-choice'
import type { Typed, WrittenField } from '../written-fields'

const SHARE_TEXTS: Readonly<Record<Share, readonly [text: string, note: string]>> = {
  0: ['不抽签', '谁想答谁答'],
  20: ['抽两成', '今年办过事的，每 5 人抽 1 人，至少 30 人'],
  50: ['抽一半', '今年办过事的，每 2 人抽 1 人，至少 30 人'],
  100: ['全部邀请', '今年办过事的都邀请'],
}

type Filled = Partial<Omit<SurveyContent, 'year'>>

const whatField = (chosen: readonly Question[]): WrittenField => ({
  name: 'questions',
  label: '问哪些',
  hint: '“总的评价”每年都问，好和往年比。',
  kind: 'many',
  options: QUESTIONS.filter((each) => each !== 'overall').map((value) => ({
    value,
    text: QUESTION_WORDS[value].text,
  })),
  initial: chosen.filter((each) => each !== 'overall').join(','),
})

const shareField = (share: Share): WrittenField => ({
  name: 'share',
  label: '另外抽签邀请谁',
  hint: '谁都可以来答；抽签邀请的单独统计。办过事的不到 10 人，不抽签。',
  kind: 'choice',
  options: SHARES.map((value) => {
    const [text, note] = SHARE_TEXTS[value]
    return { value: String(value), text, note }
  }),
  initial: String(share),
})

/** Questions of what a survey asks. */
export const askedFields = ({
  questions = QUESTIONS,
  asksWords = true,
  share = 50,
  days = USUAL_DAYS,
}: Filled = {}): readonly WrittenField[] => [
  whatField(questions),
  {
    name: 'asksWords',
    label: '最后请大家写几句吗',
    kind: 'choice',
    options: [
      { value: 'yes', text: '请写，最多 300 字' },
      { value: 'no', text: '不写，只有选择题' },
    ],
    initial: asksWords ? 'yes' : 'no',
  },
  shareField(share),
  {
    name: 'days',
    label: '开放多少天',
    hint: `一般 ${USUAL_DAYS} 天，${FEWEST_DAYS} 到 ${MOST_DAYS} 天之间。`,
    kind: 'number',
    maxLength: 2,
    initial: String(days),
  },
]

/** Which year is assessed. */
export const yearField = (today: string): WrittenField => {
  const year = Number(today.slice(0, 4))
  return {
    name: 'year',
    label: '评议哪一年的工作',
    kind: 'choice',
    options: [year, year - 1].map((each) => ({ value: String(each), text: `${each}年` })),
    initial: String(year),
  }
}

const numberIn = (text: string | undefined): number | undefined =>
  text === undefined || text.trim() === '' ? undefined : Number(text)

/** What is asked as the contract takes it. */
export const askedOf = ({ questions = '', asksWords, share, days }: Typed): object => ({
  questions: [...ticked(questions), 'overall'],
  asksWords: asksWords === 'yes',
  share: numberIn(share),
  days: numberIn(days),
})

/** A survey as the contract takes it. */
export const surveyOf = (typed: Typed): object => ({ year: numberIn(typed.year), ...askedOf(typed) })
