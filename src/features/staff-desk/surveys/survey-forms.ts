import { surveyDeskAct, type StaffSurveyView, type SurveyDeskAct } from '@/contract/surveys'
import { MOST_MEASURES } from '@/domain/survey/apply-survey-event'
import type { SurveyAct } from '@/domain/survey/events'
import { written, type DossierActForm, type DossierForms } from '../dossiers/dossier-form'
import type { WrittenField } from '../written-fields'
import { askedFields, askedOf } from './survey-fields'

type Form = DossierActForm<StaffSurveyView>

const reason = (hint: string): WrittenField => written('reason', ['理由', hint], 300)

const plain = (act: SurveyAct, guide: string, fields: readonly WrittenField[] = []): Form => ({
  guide,
  fields: () => fields,
  toAct: (typed) => ({ act, ...typed }),
})

const linesOf = (text: string | undefined): readonly string[] =>
  (text ?? '')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')

const FORMS: Readonly<Record<SurveyAct, Form>> = {
  edit: {
    guide: '改好再送审。开始以后不能再改问题。',
    fields: ({ content }) => askedFields(content),
    toAct: (typed) => ({ act: 'edit', ...askedOf(typed) }),
  },
  submit: plain('submit', '送给负责人审核。审核的人不能是写方案的人。'),
  return_draft: plain('return_draft', '退回给起草的人，写明要改什么。', [reason('起草的人会看到。')]),
  open: plain(
    'open',
    '审核通过就开始：所有人都能看到、能答，抽中的人会收到邀请。开始以后不能改问题，到最后一天自动结束。结束以前，镇里也看不到答了什么。',
  ),
  close: plain('close', '今天就结束，之后整理结果。理由会公布。', [reason('会公布。例：各村都已答完。')]),
  stop: plain('stop', '停止以后不公布结果，已经答的全部删除，不能恢复。理由会公布，本年可以重新开展。', [
    reason('会公布。例：题目印错了。'),
  ]),
  submit_result: {
    guide: '人数、比例由系统算，不用写。大家写的话不照登，概括成几句；再写明镇里打算怎么改。',
    fields: ({ said, measures }) => [
      {
        ...written('said', ['大家还说了什么', '没有人写的不填。不写是谁说的，不照抄原话。'], 1000),
        initial: said,
      },
      {
        ...written('measures', ['镇里打算怎么改', `一行一条，1 到 ${MOST_MEASURES} 条，写做得到的。`], 1000),
        initial: measures.join('\n'),
      },
    ],
    toAct: ({ said = '', measures }) => ({ act: 'submit_result', said, measures: linesOf(measures) }),
  },
  return_result: plain('return_result', '退回给整理的人，写明要改什么。', [reason('整理的人会看到。')]),
  publish_result: plain(
    'publish_result',
    '公布以后所有人都能看到，受邀的人会收到消息。同时删除原始计数、大家写的话和答过的记号，不能重新计算。',
  ),
}

/** How acts on a survey are asked for. */
export const SURVEY_FORMS: DossierForms<StaffSurveyView, SurveyDeskAct> = {
  kind: 'survey',
  parser: surveyDeskAct,
  forms: FORMS,
}

const LEADING: readonly SurveyAct[] = ['open', 'submit', 'publish_result', 'submit_result', 'edit']

/** The next step of a survey, null when it waits for somebody else. */
export const leadingSurveyAct = ({ acts }: StaffSurveyView) =>
  LEADING.flatMap((act) => acts.filter((each) => each.act === act && each.allowed))[0] ?? null
