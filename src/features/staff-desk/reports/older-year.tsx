import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { ButtonStack } from '@/components/ui/button-stack'
import { Expander } from '@/components/ui/expander'
import { Field } from '@/components/ui/field'
import { open } from '@/services/navigate'
import { STAFF_PAGES } from '../staff-pages'

/** The first year of the Regulation (2007). */
const FIRST = 2008

type Props = { readonly before: number }

/** Opens a year older than those on the list, to take its figures over. */
export function OlderYear({ before }: Props) {
  const [year, setYear] = useState('')
  const [error, setError] = useState('')
  const go = () => {
    const isYear = /^\d{4}$/.test(year) && Number(year) >= FIRST && Number(year) < before
    if (isYear) open(STAFF_PAGES.report, { id: year })
    else setError(`写四位年份，从 ${FIRST} 到 ${before - 1}`)
  }
  return (
    <Expander title="更早的年度">
      <Field
        id="older-year"
        label="哪一年"
        hint="把以前公开过的报告录进来，和今年比。"
        kind="number"
        value={year}
        onChange={setYear}
        onConfirm={go}
        maxLength={4}
        {...(error === '' ? {} : { error })}
      />
      <ButtonStack>
        <Button kind="ghost" onPress={go}>
          打开这一年
        </Button>
      </ButtonStack>
    </Expander>
  )
}
