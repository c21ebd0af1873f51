import { dayInFull } from '@/components/case/day-words'
import { roundDeskAct, type RoundDeskAct, type StaffRoundView } from '@/contract/opinion-rounds'
import { POINT_OUTCOME_TEXTS, POINT_OUTCOMES, type RoundAct } from '@/domain/opinion-round/events'
import { oneLine, written, type DossierActForm, type DossierForms } from '../dossiers/dossier-form'
import { ticked } from '../many-choice'
import type { Typed, WrittenField } from '../written-fields'
import { roundFields, toRoundForm, typedOf } from './round-fields'

type Form = DossierActForm<StaffRoundView>

const reason = (hint: string): WrittenField => written('reason', ['理由', hint])

const plain = (act: RoundAct, guide: string, fields: readonly WrittenField[] = []): Form => ({
  guide,
  fields: () => fields,
  toAct: (typed) => ({ act, ...typed }),
})

const OUTCOMES = POINT_OUTCOMES.map((value) => ({ value, text: POINT_OUTCOME_TEXTS[value] }))

const commentOptions = ({ comments, ungrouped }: StaffRoundView) =>
  comments.map(({ id, person, block, text }) => ({
    value: id,
    text: `${text.slice(0, 60)}${text.length > 60 ? '…' : ''}`,
    note: [
      `第 ${person} 位`,
      block === null ? '对整个草案' : `第 ${block} 段`,
      ...(ungrouped.includes(id) ? ['还没有归类'] : []),
    ].join('，'),
  }))

const pointFields = (view: StaffRoundView): readonly WrittenField[] => [
  {
    name: 'comments',
    label: '哪些意见说的是这一点',
    hint: '说同一件事的都勾上；一条意见说了几件事，可以归到几个要点。',
    kind: 'many',
    options: commentOptions(view),
  },
  oneLine('title', ['要点', '概括成一句话，不写谁提的，不写电话住址，不照抄骂人的话。'], 200),
  { name: 'outcome', label: '采纳不采纳', kind: 'choice', options: OUTCOMES },
  written('reason', ['改了什么，或者为什么不采纳', '采纳的写改在哪一条；没采纳的写清理由，会公布。'], 1000),
]

const toPoint = ({ comments = '', ...typed }: Typed): unknown => ({
  act: 'put_point',
  ...typed,
  comments: ticked(comments),
  replaces: null,
})

/** Forms of the acts on a round. */
const FORMS: Readonly<Record<RoundAct, Form>> = {
  edit: {
    guide: '改好再送审。送审以后要改，请负责人退回。',
    fields: ({ content }) => {
      const kept = typedOf(content)
      return roundFields.map((field) => ({ ...field, initial: kept[field.name] ?? '' }))
    },
    toAct: (typed) => ({ act: 'edit', form: toRoundForm(typed) }),
  },
  submit: plain('submit', '送给负责人审核。审核的人不能是写草案的人，通过了才开始征集。'),
  return_draft: plain('return_draft', '退回给起草的人，写明要改什么。', [reason('起草的人会看到。')]),
  open: plain(
    'open',
    '审核通过就开始征集：所有人都能看到，登录的人可以提意见。请先核对全文、期限和线下的办法。',
  ),
  extend: {
    guide: '只能延长，不能缩短。提过意见的人会收到通知，理由会公布。',
    fields: ({ throughOn }) => [
      {
        name: 'throughOn',
        label: '延长到哪天',
        hint: `写成 2026-12-18 的样子。现在到${throughOn === null ? '' : dayInFull(throughOn)}。`,
        kind: 'day',
      },
      reason('会公布。'),
    ],
    toAct: (typed) => ({ act: 'extend', ...typed }),
  },
  stop: plain('stop', '停止以后不能再提意见，也不能恢复。提过意见的人会收到通知，理由会公布。', [
    reason('会公布。例：县里统一制定，本镇不再单独制定。'),
  ]),
  put_point: {
    guide: '把说同一件事的意见归成一个要点，写明采纳不采纳和理由。每条意见都归好了才能送审。',
    fields: pointFields,
    toAct: toPoint,
  },
  drop_point: {
    guide: '删去以后，里面的意见要重新归类。',
    fields: ({ allPoints }) => [
      {
        name: 'point',
        label: '删哪个要点',
        kind: 'choice',
        options: allPoints.map(({ number, title }) => ({ value: String(number), text: title })),
      },
    ],
    toAct: ({ point }) => ({ act: 'drop_point', point: Number(point) }),
  },
  submit_summary: plain('submit_summary', '写几句总的说明。人数、条数、采纳多少由系统数，不用写。', [
    written('text', ['总的说明', '例：收到的意见都作了研究，集中在收费和清运时间。'], 3000),
  ]),
  return_summary: plain('return_summary', '退回给整理的人，写明要改什么。', [reason('整理的人会看到。')]),
  publish_summary: plain(
    'publish_summary',
    '公布以后所有人都能看到，提过意见的人会收到通知。请核对有没有个人信息、骂人的话。',
  ),
  link_final: {
    guide: '定稿在“发布”里公开以后，在这里选上它，提过意见的人会收到通知。',
    fields: ({ mayBeFinal }) => [
      {
        name: 'documentId',
        label: '哪一份是定稿',
        hint: '标题相近的排在这里。没有的，先去发布定稿。',
        kind: 'choice',
        options: mayBeFinal.map(({ id, title }) => ({ value: id, text: title })),
      },
    ],
    toAct: (typed) => ({ act: 'link_final', ...typed }),
  },
  discard: plain('discard', '还没有开始征集的草案，不用了就作废。', [reason('留在记录里。')]),
}

/** How acts on a round are asked for. */
export const ROUND_FORMS: DossierForms<StaffRoundView, RoundDeskAct> = {
  kind: 'round',
  parser: roundDeskAct,
  forms: FORMS,
}

/** The order in which the desk is led through a round. */
const IN_ORDER: readonly RoundAct[] = [
  'open',
  'submit',
  'publish_summary',
  'put_point',
  'submit_summary',
  'link_final',
  'edit',
]

const isFitting = (act: RoundAct, { ungrouped }: StaffRoundView): boolean =>
  act !== 'put_point' || ungrouped.length > 0

/** The next step of a round, null when it waits for somebody else. */
export const leadingRoundAct = (view: StaffRoundView) => {
  const next = IN_ORDER.find(
    (act) => isFitting(act, view) && view.acts.some((each) => each.act === act && each.allowed),
  )
  return view.acts.find(({ act }) => act === next) ?? null
}
