import { useState } from 'react'
import * as z from 'zod/mini'
import { Button } from '@/components/ui/button'
import { FormFoot } from '@/components/ui/form-foot'
import { Heading } from '@/components/ui/heading'
import { Lede } from '@/components/ui/lede'
import { arrivalForm, type ArrivalForm } from '@/contract/file-for-another'
import type { ApiError } from '@/services/api-error'
import { arrivalFields, toArrival } from './arrival-fields'
import { FailureNotice } from './failure-notice'
import { WrittenFieldInput } from './written-field-input'
import type { Typed } from './written-fields'

type Props = {
  readonly typed: Typed
  readonly today: string
  readonly busy: boolean
  readonly failure: ApiError | null
  readonly onChange: (change: (typed: Typed) => Typed) => void
  readonly onNext: (arrival: ArrivalForm) => void
}

type Wrong = Readonly<Record<string, string>>

const problemsOf = (arrival: unknown): Wrong => {
  const parsed = z.safeParse(arrivalForm, arrival)
  if (parsed.success) return {}
  return Object.fromEntries(
    parsed.error.issues.map((issue) => [issue.path.map(String).join('.'), issue.message]),
  )
}

const refusedField = (failure: ApiError | null): Wrong =>
  failure === null ? {} : { [failure.field.replace(/^arrival\./, '')]: failure.userMessage }

/** First question of an intake: how the request came in, when, and what proves it. */
export function ArrivalStep({ typed, today, busy, failure, onChange, onNext }: Props) {
  const [problems, setProblems] = useState<Wrong>({})
  const wrong = { ...refusedField(failure), ...problems }
  const next = () => {
    const arrival = toArrival(typed, today)
    const found = problemsOf(arrival)
    setProblems(found)
    if (Object.keys(found).length === 0) onNext(arrival as ArrivalForm)
  }
  return (
    <>
      <Heading level={1}>申请是怎样收到的？</Heading>
      <Lede>
        收到之日由提交方式决定（条例第三十一条），答复期限从那天的次日起算。当面提交、邮寄提交的，任何时候都不能拒收。
      </Lede>
      {arrivalFields(typed, today).map((field) => {
        const value = typed[field.name] ?? field.initial
        return (
          <WrittenFieldInput
            key={field.name}
            act="filing"
            field={field}
            value={value}
            error={wrong[field.name]}
            onChange={(answer) => onChange((newest) => ({ ...newest, [field.name]: answer }))}
          />
        )
      })}
      <FailureNotice failure={failure} />
      <FormFoot>
        <Button busy={busy} busyText="正在计算…" onPress={next}>
          下一步
        </Button>
      </FormFoot>
    </>
  )
}
