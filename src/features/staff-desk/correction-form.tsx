import type { StaffCaseView } from '@/contract/case-view'
import type { DeskAct } from '@/contract/staff-cases'
import { showElement } from '@/services/navigate'
import { ActForm } from './act-form'
import { ActPreview } from './act-preview'
import { CorrectionDue, OWN_DATE } from './correction-due'
import { CorrectionPoints } from './correction-points'
import { EarlierDay } from './earlier-day'
import { keptName, useKeptState } from './use-kept-state'
import { useActSubmit } from './use-act-submit'
import type { DeskActing } from './use-desk-act'

type Props = {
  readonly view: StaffCaseView
  readonly acting: DeskActing
  readonly onClose: () => void
}

interface Typed {
  readonly points: readonly string[]
  readonly dueOn: string
  readonly on?: string
}

const actOf = ({ points, dueOn, on }: Typed): DeskAct => ({
  act: 'notice_correction',
  points: [...points],
  correctionDueOn: dueOn === OWN_DATE ? '' : dueOn,
  ...(on === undefined ? {} : { on }),
})

/** Brings the first thing to mend into view. */
const showFirst = (errors: Readonly<Record<string, string>>) => {
  const [first = ''] = Object.keys(errors)
  showElement(
    first.startsWith('points') ? `field-${first.replace('points.', 'point-')}` : 'field-correction-due',
  )
}

/** 补正告知书: what is unclear, point by point, and until when it can be mended. */
export function CorrectionForm({ view, acting, onClose }: Props) {
  const typed = useKeptState<Typed>(keptName('correction', view.id), () => ({ points: [''], dueOn: '' }))
  const act = actOf(typed.value)
  const { wrong, submit } = useActSubmit({ view, acting, act, typed, onClose, onWrong: showFirst })
  return (
    <ActForm
      view={view}
      act="notice_correction"
      acting={acting}
      submitText="发出补正告知"
      onSubmit={submit}
      onCancel={onClose}
    >
      <CorrectionPoints
        points={typed.value.points}
        errorAt={(place) => wrong[`points.${place}`]}
        onChange={(change) => typed.change((newest) => ({ ...newest, points: change(newest.points) }))}
      />
      <CorrectionDue
        today={view.today}
        ledger={view.clocks.find((clock) => clock.name === 'reply')?.ledger ?? []}
        dueOn={typed.value.dueOn}
        error={
          wrong.correctionDueOn === undefined
            ? undefined
            : '请选择或者填写补正期限，日期写成 2026-12-18 的样子'
        }
        onChange={(dueOn) => typed.change((newest) => ({ ...newest, dueOn }))}
      />
      <EarlierDay
        id="correction-on"
        label="发出补正告知的日期"
        today={view.today}
        on={typed.value.on}
        error={wrong.on}
        onChange={(on) => typed.change((newest) => ({ ...newest, on }))}
      />
      <ActPreview view={view} act={act} />
    </ActForm>
  )
}
