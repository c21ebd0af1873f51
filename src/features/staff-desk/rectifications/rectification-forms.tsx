import {
  rectificationDeskAct,
  type RectificationDeskAct,
  type RectificationView,
} from '@/contract/rectifications'
import type { RectificationAct } from '@/domain/rectification/events'
import { oneLine, written, type DossierActForm, type DossierForms } from '../dossiers/dossier-form'
import { MendingUploads } from './mending-files'
import { dayOf, type WrittenField } from '../written-fields'

type Form = DossierActForm<RectificationView>

const reason: WrittenField = written('reason', ['理由', '乡镇看得到。'])

const plain = (act: RectificationAct, guide: string, fields: Form['fields']): Form => ({
  guide,
  fields,
  toAct: (typed) => ({ act, ...typed }),
})

const FORMS: Readonly<Record<RectificationAct, Form>> = {
  answer: {
    ...plain('answer', '照整改要求逐条写做了什么。县里核查以后确认，没有到位的会退回。', () => [
      written('done', ['做了什么', '例：核对了指南的十二项，改了电话和地址，3月10日公开。'], 1000),
      {
        ...oneLine('evidence', ['在哪里能看到', '文件标题、网址或者申请编号。没有可以不写。'], 300),
        initial: '',
      },
    ]),
    below: ({ id }) => <MendingUploads id={id} />,
  },
  accept: plain('accept', '核查过、到位了再确认。确认以后就办完了。', () => [
    { ...written('note', ['核查情况', '怎样核查的。可以不写。']), initial: '' },
  ]),
  return: plain('return', '写明哪一点没有到位，再给一个最迟的日期。', ({ suggestedDueOn }) => [
    reason,
    dayOf('dueOn', '最迟哪天整改到位', suggestedDueOn),
  ]),
  extend: plain('extend', '确实做不完的，到期以前延长。', () => [reason, dayOf('dueOn', '延长到哪天')]),
  withdraw: plain('withdraw', '发错了、重复了的才撤销，撤销留在记录里。', () => [reason]),
}

/** How each act on an order to correct is asked for. */
export const RECTIFICATION_FORMS: DossierForms<RectificationView, RectificationDeskAct> = {
  kind: 'rectification',
  parser: rectificationDeskAct,
  forms: FORMS,
}

const LEADING: readonly RectificationAct[] = ['answer', 'accept']

/** The act that stands at the foot of the page: what is owed next by whoever looks. */
export const leadingRectificationAct = ({ acts }: RectificationView) =>
  LEADING.flatMap((act) => acts.filter((each) => each.act === act && each.allowed))[0] ?? null
