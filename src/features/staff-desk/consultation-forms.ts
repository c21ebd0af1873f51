import type { StaffCaseView } from '@/contract/case-view'
import { PARTY_TEXTS } from '@/domain/information-request/terms'
import { dayField, type Typed, type WrittenForm } from './written-fields'

const PARTIES = [
  { value: 'third_party', text: '第三方', note: '商业秘密、个人隐私等涉及的个人或者单位（第三十二条）' },
  { value: 'agency', text: '其他机关', note: '共同制作这份信息的机关（第三十四条）' },
] as const

const SILENCE: Readonly<Record<string, string>> = {
  third_party:
    '对方应在收到征求意见书之日起 15 个工作日内提出意见；不答复的，由本机关依法决定是否公开，不等于同意，也不等于拒绝。征求意见的时间不计入答复期限。',
  agency:
    '对方应在收到征求意见书之日起 15 个工作日内答复；逾期不答复的，视为同意公开。征求意见的时间不计入答复期限。',
}

/** A letter is named by its kind of party and the name on it. */
const LETTER = '｜'

const lettersFor = (view: StaffCaseView, missing: 'receivedOn' | 'repliedOn') =>
  view.consultations
    .filter((each) => each[missing] === null)
    .map(({ party, who }) => ({ value: `${party}${LETTER}${who}`, text: who, note: PARTY_TEXTS[party] }))

const letterOf = ({ letter = '' }: Typed) => {
  const [party = '', who = ''] = letter.split(LETTER)
  return { party, who }
}

const letterField = (view: StaffCaseView, missing: 'receivedOn' | 'repliedOn') => {
  const options = lettersFor(view, missing)
  const [only] = options
  const initial = options.length === 1 && only !== undefined ? { initial: only.value } : {}
  return { name: 'letter', label: '哪一份征求意见书', kind: 'choice', options, ...initial } as const
}

/** Forms for hearing third parties and other agencies, several at once. */
export const CONSULTATION_FORMS = {
  consult: {
    submitText: '登记发出',
    fields: (view) => [
      { name: 'party', label: '征求谁的意见', kind: 'choice', options: PARTIES },
      {
        name: 'who',
        label: '对方名称',
        hint: '会写进征求意见书；申请人看不到。',
        kind: 'line',
        maxLength: 100,
      },
      dayField('发出日期', view),
    ],
    toAct: ({ party, who, on }) => ({ act: 'consult', party, who, on }),
    follows: ({ party = '' }) => SILENCE[party] ?? '',
  },
  record_consultation_receipt: {
    submitText: '登记收到',
    fields: (view) => [letterField(view, 'receivedOn'), dayField('对方收到日期', view)],
    toAct: (typed) => ({ act: 'record_consultation_receipt', ...letterOf(typed), on: typed.on }),
    follows: (typed) => SILENCE[letterOf(typed).party] ?? '',
  },
  record_consultation_reply: {
    submitText: '登记答复',
    fields: (view) => [
      letterField(view, 'repliedOn'),
      {
        name: 'position',
        label: '对方怎么说',
        kind: 'choice',
        options: [
          { value: 'agrees', text: '同意公开' },
          { value: 'objects', text: '不同意公开' },
        ],
      },
      { name: 'reasons', label: '对方的理由', kind: 'multiline', maxLength: 2000 },
      dayField('收到答复日期', view),
    ],
    toAct: (typed) => ({
      act: 'record_consultation_reply',
      ...letterOf(typed),
      position: typed.position,
      reasons: typed.reasons ?? '',
      on: typed.on,
    }),
    follows: ({ position }) =>
      position === 'objects'
        ? '第三方不同意且有合理理由的，不予公开；认为可能对公共利益造成重大影响的，可以决定公开，并书面告知第三方。'
        : '',
  },
} as const satisfies Readonly<Record<string, WrittenForm>>
