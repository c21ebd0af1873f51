import { useEffect, useRef, useState } from 'react'
import { useForm, useWatch, type FieldErrors } from 'react-hook-form'
import { showElement } from '../../services/navigate'
import { checkRequest, type Problems } from './check-request'
import {
  fieldsOfStep,
  LAST_STEP,
  stepOfField,
  type RequestDraftValue,
  type RequestField,
  type RequestValues,
} from './form-values'

const asErrors = (problems: Problems): FieldErrors<RequestValues> =>
  Object.fromEntries(
    Object.entries(problems).map(([field, message]) => [field, { type: 'contract', message }]),
  )

const check = (values: RequestValues) => {
  const checked = checkRequest(values)
  return checked.ok ? { values, errors: {} } : { values: {}, errors: asErrors(checked.problems) }
}

/** Tells of each change of step or answers, but not of the first drawing. */
const useEcho = (step: number, values: RequestValues, onChange: (value: RequestDraftValue) => void): void => {
  const first = useRef(true)
  const told = JSON.stringify(values)
  useEffect(() => {
    if (first.current) first.current = false
    else onChange({ step, values: JSON.parse(told) as RequestValues })
  }, [step, told, onChange])
}

/** The form's state: answers, the step, and which field is to take the focus. Nothing is ever cleared. */
export const useRequestForm = (initial: RequestDraftValue, onChange: (value: RequestDraftValue) => void) => {
  const form = useForm<RequestValues>({
    defaultValues: initial.values,
    mode: 'onTouched',
    shouldFocusError: false,
    shouldUnregister: false,
    resolver: check,
  })
  const values = { ...initial.values, ...useWatch({ control: form.control }) } as RequestValues
  const [step, setStep] = useState(Math.min(Math.max(initial.step, 1), LAST_STEP))
  const [focus, setFocus] = useState<RequestField | null>(null)
  useEcho(step, values, onChange)

  /** Shows the step of a field and brings the focus there. */
  const pointAt = (field: RequestField) => {
    setStep((shown) =>
      fieldsOfStep(shown, values.person).includes(field) ? shown : stepOfField(field, values.person),
    )
    setFocus(null)
    setTimeout(() => {
      setFocus(field)
      showElement(`field-${field}`)
    }, 60)
  }

  const goTo = (next: number) => {
    setFocus(null)
    setStep(next)
    setTimeout(() => showElement('request-form', 'start'), 30)
  }

  /** On to the next step if this one is right; else to the first field to mend. */
  const advance = async () => {
    const fields = fieldsOfStep(step, values.person)
    if (await form.trigger([...fields], { shouldFocus: false })) return goTo(step + 1)
    const checked = checkRequest(form.getValues())
    const wrong = checked.ok ? undefined : fields.find((field) => checked.problems[field] !== undefined)
    if (wrong !== undefined) pointAt(wrong)
  }

  const setProblem = (field: RequestField, message: string) => {
    pointAt(field)
    setTimeout(() => form.setError(field, { type: 'server', message }), 80)
  }

  return { form, values, step, focus, goTo, advance, pointAt, setProblem }
}
