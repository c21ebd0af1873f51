import type { PublicationAct } from '@/domain/publication/events'
import { TAKE_DOWN_GROUNDS, TAKE_DOWN_TEXTS } from '@/domain/disclosure/take-down'

/** One question of an act's form. */
export interface ActQuestion {
  readonly name: string
  readonly label: string
  readonly kind: 'text' | 'day' | 'tick' | 'choice' | 'when' | 'document' | 'spots'
  readonly options?: readonly { readonly value: string; readonly text: string }[]
  readonly optional?: true
}

const text = (name: string, label: string): ActQuestion => ({ name, label, kind: 'text' })
const maybe = (name: string, label: string): ActQuestion => ({ name, label, kind: 'text', optional: true })
const day = (name: string, label: string): ActQuestion => ({ name, label, kind: 'day' })
const tick = (name: string, label: string): ActQuestion => ({ name, label, kind: 'tick' })

const WAYS = [
  { value: 'revision', text: '修订（内容变了）' },
  { value: 'correction', text: '更正（写错了）' },
]

/** What each act asks; an act with no question is done at once. */
export const ACT_FORMS: Readonly<Partial<Record<PublicationAct, readonly ActQuestion[]>>> = {
  submit: [maybe('keepBecause', '必须保留个人信息的理由（没有查到就不用填）')],
  return_piece: [text('reason', '退回理由')],
  pass_review: [
    tick('politics', '政治关：方向、立场、表述没有问题'),
    tick('policy', '政策关：与上级政策和法律一致'),
    tick('wording', '文字关：文字、数字、日期、文号无误'),
    maybe('note', '审核意见'),
  ],
  clear_secrecy: [text('basis', '审查依据'), maybe('note', '审查意见')],
  withhold: [
    text('ground', '不公开的依据'),
    text('reason', '不公开的理由'),
    day('reassessOn', '下次评估日期'),
  ],
  override_privacy: [{ name: 'spots', label: '放行哪几处', kind: 'spots' }, text('ground', '放行理由')],
  exempt_interpretation: [text('reason', '不解读的理由')],
  publish: [{ name: 'publishAt', label: '什么时候发布', kind: 'when' }],
  begin_revision: [
    { name: 'way', label: '修订还是更正', kind: 'choice', options: WAYS },
    text('reason', '理由'),
  ],
  take_down: [
    {
      name: 'ground',
      label: '为什么撤下',
      kind: 'choice',
      options: TAKE_DOWN_GROUNDS.map((value) => ({ value, text: TAKE_DOWN_TEXTS[value] })),
    },
    text('reason', '撤下理由'),
  ],
  repeal: [
    day('from', '从哪天起废止'),
    text('reason', '废止理由'),
    { name: 'replacedBy', label: '由哪份文件代替（没有就不选）', kind: 'document' },
  ],
  reassess: [
    {
      name: 'opens',
      label: '评估结论',
      kind: 'choice',
      options: [
        { value: 'yes', text: '可以公开了' },
        { value: 'no', text: '仍不公开' },
      ],
    },
    text('reason', '评估理由'),
    { ...day('reassessOn', '下次评估日期'), optional: true },
  ],
  drop: [text('reason', '作废理由')],
}

/** A time as typed, in China's time; what is no time is left for the form to refuse. */
const instantOf = (typed: string): string | null => {
  if (typed.trim() === '') return null
  const instant = Date.parse(`${typed.trim().replace(/\s+/, 'T')}:00+08:00`)
  return Number.isNaN(instant) ? typed : new Date(instant).toISOString()
}

/** Between the keys of spots in one answer. */
export const SPOT = '\n'

/** One answer as the door takes it. */
const answered = ({ name, kind, optional }: ActQuestion, answer: string): unknown => {
  if (name === 'publishAt') return instantOf(answer)
  if (name === 'opens') return answer === '' ? undefined : answer === 'yes'
  if (kind === 'tick') return answer === 'yes'
  if (kind === 'spots') return answer === '' ? [] : answer.split(SPOT)
  const mayBeNull = kind === 'document' || (kind === 'day' && optional === true)
  return mayBeNull && answer === '' ? null : answer
}

/** The answers as the door takes them. */
export const asAct = (act: PublicationAct, answers: Readonly<Record<string, string>>): unknown => {
  const given = (ACT_FORMS[act] ?? []).map((question) => {
    const answer = answers[question.name] ?? (question.name === 'basis' ? SECRECY_BASIS : '')
    return [question.name, answered(question, answer)]
  })
  return { act, ...(Object.fromEntries(given) as Record<string, unknown>) }
}

/** The usual basis of a secrecy review, so that it needn't be typed each time. */
export const SECRECY_BASIS = '《中华人民共和国保守国家秘密法》第三十五条'
