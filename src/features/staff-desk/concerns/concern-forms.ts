import { concernDeskAct, type ConcernDeskAct, type StaffConcernView } from '@/contract/concerns'
import { WORDS_KIND_TEXTS, WORDS_KINDS, type ConcernAct } from '@/domain/concern/events'
import { CONCERN_GRADES, GRADE_RULES } from '@/domain/concern/grades'
import { clockInChina } from '@/domain/statute/hours'
import { oneLine, written, type DossierActForm, type DossierForms } from '../dossiers/dossier-form'
import type { Typed, WrittenField } from '../written-fields'

type Form = DossierActForm<StaffConcernView>

const reason = (hint: string): WrittenField => written('reason', ['理由', hint], 300)

const asOption = ({ id, name }: { readonly id: string; readonly name: string }) => ({ value: id, text: name })

/** Which grade, with its hours in everyday words. */
export const gradeField = (initial?: string): WrittenField => ({
  name: 'grade',
  label: '属于哪一级',
  kind: 'choice',
  ...(initial === undefined ? {} : { initial }),
  options: CONCERN_GRADES.map((grade) => ({
    value: grade,
    text: GRADE_RULES[grade].text,
    note: `${GRADE_RULES[grade].everyday}。${GRADE_RULES[grade].word.hours} 小时内回应`,
  })),
})

const KINDS: Readonly<Record<(typeof WORDS_KINDS)[number], string>> = {
  statement: '知道什么说什么：发生了什么、正在怎么办、下次什么时候再说',
  fact_card: '外面传的不对，列出传的话和事实',
  closing: '事情处置完了，发布以后从首页撤下',
}

const kindField = (view: StaffConcernView, initial: string): WrittenField => ({
  name: 'kind',
  label: '写的是什么',
  kind: 'choice',
  initial,
  options: WORDS_KINDS.filter((kind) => kind !== 'closing' || view.words.length > 0).map((value) => ({
    value,
    text: WORDS_KIND_TEXTS[value],
    note: KINDS[value],
  })),
})

const correctsField = ({ words }: StaffConcernView, initial: string): WrittenField => ({
  name: 'corrects',
  label: '是不是更正以前发的',
  kind: 'choice',
  initial,
  options: [
    { value: '0', text: '不是，新的内容' },
    ...words
      .filter(({ replacedBy }) => replacedBy === null)
      .map(({ number, text }) => ({ value: String(number), text: `更正：${text.slice(0, 30)}` })),
  ],
})

const NOTHING = { kind: 'statement', rumour: '', text: '', whatToDo: '', corrects: null } as const

/** What was returned is there to be mended; else nothing. */
const returnedOf = ({ waiting }: StaffConcernView) =>
  waiting !== null && waiting.returned !== '' ? waiting : NOTHING

const TEXT_HINT = '写时间、地点、数字和来源。没核实的不写，写明正在核实。不写个人的姓名电话。'

const draftFields = (view: StaffConcernView): readonly WrittenField[] => {
  const { kind: was, rumour, text, whatToDo, corrects } = returnedOf(view)
  return [
    kindField(view, was),
    {
      ...written('rumour', ['传的是什么', '照意思写，不写是谁传的。']),
      initial: rumour,
      when: ({ kind }) => kind === 'fact_card',
    },
    { ...written('text', ['内容', TEXT_HINT], 3000), initial: text },
    {
      ...written('whatToDo', ['群众可以做什么', '例：带桶到村委会取水。没有就不写。']),
      initial: whatToDo,
      when: ({ kind }) => kind !== 'closing',
    },
    ...(view.words.length === 0 ? [] : [correctsField(view, String(corrects ?? 0))]),
  ]
}

const toDraft = ({ corrects = '0', rumour = '', whatToDo = '', ...typed }: Typed): unknown => ({
  act: 'draft_words',
  ...typed,
  rumour: typed.kind === 'fact_card' ? rumour : '',
  whatToDo: typed.kind === 'closing' ? '' : whatToDo,
  corrects: corrects === '0' ? null : Number(corrects),
})

const onWaiting = (act: ConcernAct, guide: string, fields: readonly WrittenField[] = []): Form => ({
  guide,
  fields: () => fields,
  toAct: (typed, { waiting }) => ({ act, words: waiting?.number ?? 0, ...typed }),
})

const plain = (act: ConcernAct, guide: string, fields: Form['fields']): Form => ({
  guide,
  fields,
  toAct: (typed) => ({ act, ...typed }),
})

const lookFields = ({ words, toLookAt }: StaffConcernView): readonly WrittenField[] => {
  const owed = words.filter(({ number }) => toLookAt.includes(number))
  return [
    {
      name: 'words',
      label: '复核哪一份',
      kind: 'choice',
      initial: String(owed[0]?.number ?? 0),
      options: owed.map(({ number, text }) => ({ value: String(number), text: text.slice(0, 60) })),
    },
    {
      name: 'isRight',
      label: '内容对不对',
      kind: 'choice',
      options: [
        { value: 'yes', text: '内容无误' },
        { value: 'no', text: '要更正', note: '写明哪里不对，承办的人尽快更正' },
      ],
    },
    written('note', ['说明', '要更正的，写明哪里不对。'], 300),
  ]
}

const FORMS: Readonly<Record<ConcernAct, Form>> = {
  draft_words: {
    guide: '拟好以后由另一位负责人审核发布。情况紧急等不及的，可以先行发布、事后复核。',
    fields: draftFields,
    toAct: toDraft,
  },
  publish_words: onWaiting('publish_words', '发布以后马上公开，挂在首页最上面。请逐句核对时间、地点、数字。'),
  publish_words_first: onWaiting(
    'publish_words_first',
    '只在等不及审核时用：马上公开，页面上写明“先行发布，正在复核”，由另一位同事事后复核。理由留在记录里，县里看得到。',
    [written('reason', ['为什么等不及审核', '例：负责人在抢险现场，联系不上。'], 300)],
  ),
  return_words: onWaiting('return_words', '退回给拟稿的人，写明要改什么。', [reason('拟稿的人会看到。')]),
  look_at_words: {
    guide: '先行发布的内容，由没有拟稿、也没有发布的同事核对一遍。',
    fields: lookFields,
    toAct: ({ words, isRight, note = '' }) => ({
      act: 'look_at_words',
      words: Number(words),
      note,
      ...(isRight === undefined ? {} : { isRight: isRight === 'yes' }),
    }),
  },
  hold_briefing: plain('hold_briefing', '24 小时内举行。开过以后在这里登记时间。', ({ today, now }) => [
    { name: 'heldOn', label: '哪天开的', hint: '写成 2026-12-18 的样子。', kind: 'day', initial: today },
    { ...oneLine('heldClock', ['几点', '写成 9:30 的样子，24 小时制。'], 5), initial: clockInChina(now) },
    { ...written('note', ['说明', '地点、谁主持。可以不写。'], 300), initial: '' },
  ]),
  regrade: plain('regrade', '改了级别，时限跟着变，仍从知道的时候算起。', ({ grade }) => [
    gradeField(grade),
    reason('留在记录里。'),
  ]),
  change_owner: plain(
    'change_owner',
    '谁主管谁回应。值班电话显示在页面最上面。',
    ({ units, unitId, dutyPhone }) => [
      { name: 'unitId', label: '主管单位', kind: 'choice', initial: unitId, options: units.map(asOption) },
      { ...oneLine('dutyPhone', ['值班电话', '24 小时有人接的号码。'], 40), initial: dutyPhone },
      reason('留在记录里。'),
    ],
  ),
  reopen: plain('reopen', '又有新情况，重新挂到首页。', () => [reason('留在记录里。')]),
  discard: plain('discard', '不属实、不归本镇，而且还没有对外回应过的，才能撤销。', () => [
    reason('留在记录里，县里看得到。'),
  ]),
}

/** How acts on a concern are asked for. */
export const CONCERN_FORMS: DossierForms<StaffConcernView, ConcernDeskAct> = {
  kind: 'concern',
  parser: concernDeskAct,
  forms: FORMS,
}

const IN_ORDER: readonly ConcernAct[] = ['look_at_words', 'publish_words', 'draft_words']

const isFitting = (act: ConcernAct, { waiting }: StaffConcernView): boolean =>
  act !== 'draft_words' || waiting === null || waiting.returned !== ''

/** The next step of a concern, null when it waits for somebody else. */
export const leadingConcernAct = (view: StaffConcernView) => {
  const next = IN_ORDER.find(
    (act) => isFitting(act, view) && view.acts.some((each) => each.act === act && each.allowed),
  )
  return view.acts.find(({ act }) => act === next) ?? null
}
