import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { Field } from '@/components/ui/field'
import { tell } from '@/services/navigate'
import { ButtonStack } from '@/components/ui/button-stack'
import { FailureNotice } from '../failure-notice'
import { useRecordingMonth } from './use-hall-desk'

type Props = { readonly itemId: string; readonly today: string }

const whole = (text: string): number => (/^\d+$/.test(text.trim()) ? Number(text) : Number.NaN)

/** A month's figures of an item; the same month once more corrects it. */
export function MonthForm({ itemId, today }: Props) {
  const [typed, setTyped] = useState({ month: today.slice(0, 7), handled: '', inTime: '', source: '' })
  const { mutate, isPending, failure } = useRecordingMonth()
  const lines = [
    ['month', '哪个月', '例：2026-03', 'text'],
    ['handled', '办结几件', '', 'number'],
    ['inTime', '其中在承诺时限内办好几件', '', 'number'],
    ['source', '数字从哪里来', '例：民政窗口登记簿；群众也看得到', 'text'],
  ] as const
  const record = () => {
    const figures = { handled: whole(typed.handled), inTime: whole(typed.inTime) }
    const onSuccess = () => {
      setTyped((now) => ({ ...now, handled: '', inTime: '' }))
      tell('已登记')
    }
    mutate({ id: itemId, month: typed.month, source: typed.source, ...figures }, { onSuccess })
  }
  return (
    <>
      {lines.map(([field, label, hint, kind]) => (
        <Field
          key={field}
          id={`month-${field}`}
          label={label}
          kind={kind}
          value={typed[field]}
          onChange={(text) => setTyped((now) => ({ ...now, [field]: text }))}
          maxLength={100}
          {...(hint === '' ? {} : { hint })}
          {...(failure?.field === field ? { error: failure.userMessage } : {})}
        />
      ))}
      <FailureNotice failure={failure} note="您填写的内容还在，改好以后可以再登。" />
      <ButtonStack>
        <Button onPress={record} busy={isPending} busyText="正在登记…">
          登记办结件数
        </Button>
      </ButtonStack>
    </>
  )
}
