import { scorecardDeskAct, type ScorecardDeskAct, type ScorecardView } from '@/contract/scorecards'
import { CRITERION_RULES } from '@/domain/scorecard/criteria'
import type { ScorecardAct } from '@/domain/scorecard/events'
import { oneLine, written, type DossierActForm, type DossierForms } from '../dossiers/dossier-form'
import type { Typed, WrittenField } from '../written-fields'

type Form = DossierActForm<ScorecardView>
type Line = ScorecardView['lines'][number]

const choiceOf = (label: string, lines: readonly Line[]): WrittenField => ({
  name: 'criterion',
  label,
  kind: 'choice',
  options: lines.map(({ criterion, now }) => ({
    value: criterion,
    text: CRITERION_RULES[criterion].text,
    note: now.reason,
  })),
})

/** What costs points in a line, to be chosen from; asked only where the appeal against it is granted. */
const excusedField = ({ criterion, things }: Line): WrittenField => ({
  name: `excused_${criterion}`,
  label: `${CRITERION_RULES[criterion].text}：哪些不扣分`,
  kind: 'many',
  options: things
    .filter(({ isBad }) => isBad)
    .map(({ key, title, note }) => ({ value: key, text: title, note })),
  when: (typed) => typed.criterion === criterion && typed.granted === 'yes',
})

const waiting = ({ lines }: ScorecardView): readonly Line[] =>
  lines.filter(({ appeal }) => appeal !== null && appeal.decision === null)

const excusedIn = (typed: Typed): readonly string[] =>
  (typed[`excused_${typed.criterion ?? ''}`] ?? '').split(',').filter((key) => key !== '')

const FORMS: Readonly<Record<ScorecardAct, Form>> = {
  show: {
    guide: '送出以后本机构就能收到消息，从下一个工作日起算申诉期限。期限过了、申诉都复核了，才能确认。',
    fields: () => [],
    toAct: () => ({ act: 'show' }),
  },
  appeal: {
    guide: '一项只申诉一次。写清哪一件不该扣、为什么，由不在本机构的负责人复核。',
    fields: ({ lines, isWithoutDesk }) => [
      choiceOf(
        '对哪一项申诉',
        lines.filter(({ measured, appeal }) => measured.bad > 0 && appeal === null),
      ),
      written('reason', ['理由', '例：9月3日那件，申请人9月1日才补正，期限应当重新算。']),
      ...(isWithoutDesk
        ? [oneLine('from', ['谁提出的', '例：芒线村村委会主任。由公开办代为登记。'], 60)]
        : []),
    ],
    toAct: (typed) => ({ act: 'appeal', ...typed }),
  },
  decide: {
    guide: '申诉成立的，选出哪些不扣分，得分由系统重算，改之前的得分照样看得到。',
    fields: (view) => [
      choiceOf('复核哪一项', waiting(view)),
      {
        name: 'granted',
        label: '申诉成立不成立',
        kind: 'choice',
        options: [
          { value: 'yes', text: '成立' },
          { value: 'no', text: '不成立' },
        ],
      },
      ...waiting(view).map(excusedField),
      written('reason', ['理由', '例：核对补正回执，期限确应从9月1日起算。']),
    ],
    toAct: ({ criterion, granted, reason, ...typed }) => ({
      act: 'decide',
      ...{ criterion, reason },
      granted: granted === undefined ? undefined : granted === 'yes',
      excused: granted === 'yes' ? excusedIn({ ...typed, criterion: criterion ?? '' }) : [],
    }),
  },
  confirm: {
    guide: '确认以后这张评分表不再改。不排名次，也不对群众公开。',
    fields: () => [],
    toAct: () => ({ act: 'confirm' }),
  },
  strike_out: {
    guide: '做错了的才撤销，撤销以后可以重新生成。',
    fields: () => [written('reason', ['理由', '留在记录里。'], 300)],
    toAct: (typed) => ({ act: 'strike_out', ...typed }),
  },
}

/** How each act on a card is asked for. */
export const SCORECARD_FORMS: DossierForms<ScorecardView, ScorecardDeskAct> = {
  kind: 'scorecard',
  parser: scorecardDeskAct,
  forms: FORMS,
}

const LEADING: readonly ScorecardAct[] = ['show', 'decide', 'confirm', 'appeal']

/** The act that stands at the foot of the page: what comes next. */
export const leadingScorecardAct = ({ acts }: ScorecardView) =>
  LEADING.flatMap((act) => acts.filter((each) => each.act === act && each.allowed))[0] ?? null
