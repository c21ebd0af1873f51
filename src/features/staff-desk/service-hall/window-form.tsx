import { Button } from '@/components/ui/button'
import { Expander } from '@/components/ui/expander'
import { Field } from '@/components/ui/field'
import type { HallDesk } from '@/contract/service-desk'
import {
  dutyOn,
  WEEKDAYS,
  WEEKDAY_TEXTS,
  WINDOW_FIELD_TEXTS,
  type ServiceWindow,
} from '@/domain/service-hall/service-window'
import { goBack, tell } from '@/services/navigate'
import { ButtonStack } from '@/components/ui/button-stack'
import { FailureNotice } from '../failure-notice'
import { keptName, useKeptState } from '../use-kept-state'
import { useSavingWindow } from './use-hall-desk'

type Props = { readonly desk: HallDesk; readonly window: ServiceWindow | null }

type Typed = Omit<ServiceWindow, 'id'> & { readonly because: string }

const NEW: Typed = {
  name: '',
  covers: '',
  place: '',
  hours: '',
  phone: '',
  queueNote: '',
  sourceNote: '',
  duty: [],
  because: '',
}

const LINES = [
  ['name', '例：民政窗口', 20, 'text'],
  ['covers', '一行写清在这里办哪些事', 300, 'multiline'],
  ['place', '例：便民服务中心一楼 3 号', 120, 'text'],
  ['hours', '例：工作日 9:00—12:00，14:30—17:30', 120, 'text'],
  ['phone', '没有直线电话的不写，群众看到“未登记”', 40, 'text'],
  ['queueNote', '例：街天上午人多，下午等得少', 200, 'text'],
  ['sourceNote', '例：党政办 2026 年 3 月核对', 300, 'text'],
] as const

const typedOf = (window: ServiceWindow | null): Typed => {
  if (window === null) return NEW
  const { id: _id, ...facts } = window
  return { ...facts, because: '' }
}

const withDuty = (typed: Typed, weekday: (typeof WEEKDAYS)[number], people: string): Typed => ({
  ...typed,
  duty: WEEKDAYS.map((each) => ({ weekday: each, people: each === weekday ? people : dutyOn(typed, each) })),
})

/** A window, new or known; what was typed stays until it went through. */
export function WindowForm({ desk: { version }, window }: Props) {
  const typed = useKeptState(keptName('window', `${window?.id ?? 'new'}.${version}`), () => typedOf(window))
  const { mutate, isPending, failure } = useSavingWindow()
  const save = () => {
    const { because, ...facts } = typed.value
    const onSuccess = () => {
      typed.clear()
      tell(window === null ? '已添加' : '已修改')
      goBack()
    }
    mutate(
      { version, windowId: window?.id ?? '', window: { ...facts, duty: [...facts.duty] }, because },
      { onSuccess },
    )
  }
  return (
    <>
      {LINES.map(([field, hint, longest, kind]) => (
        <Field
          key={field}
          id={`window-${field}`}
          label={WINDOW_FIELD_TEXTS[field]}
          hint={hint}
          kind={kind}
          value={typed.value[field]}
          onChange={(text) => typed.change((newest) => ({ ...newest, [field]: text }))}
          maxLength={longest}
          optional={field !== 'name'}
          {...(failure?.field === `window.${field}` ? { error: failure.userMessage } : {})}
        />
      ))}
      <Expander title="值班人员" open={typed.value.duty.length > 0}>
        {WEEKDAYS.map((weekday) => (
          <Field
            key={weekday}
            id={`window-duty-${weekday}`}
            label={WEEKDAY_TEXTS[weekday]}
            hint={weekday === 1 ? '姓名和岗位，例：王某（低保专干）；只写对外公示的' : ''}
            value={dutyOn(typed.value, weekday)}
            onChange={(people) => typed.change((newest) => withDuty(newest, weekday, people))}
            maxLength={100}
            optional
          />
        ))}
      </Expander>
      <Field
        id="window-because"
        label="为什么改"
        value={typed.value.because}
        onChange={(because) => typed.change((newest) => ({ ...newest, because }))}
        maxLength={200}
        optional
      />
      <FailureNotice failure={failure} note="您填写的内容还在，改好以后可以再存。" />
      <ButtonStack>
        <Button onPress={save} busy={isPending} busyText="正在保存…">
          {window === null ? '添加窗口' : '保存修改'}
        </Button>
      </ButtonStack>
    </>
  )
}
