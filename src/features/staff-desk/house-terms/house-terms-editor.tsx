import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { Card } from '@/components/ui/card'
import { FactList } from '@/components/ui/fact-list'
import { Field } from '@/components/ui/field'
import { Heading } from '@/components/ui/heading'
import { Lede } from '@/components/ui/lede'
import { Notice } from '@/components/ui/notice'
import { Section } from '@/components/ui/section'
import { Words } from '@/components/ui/words'
import type { HouseTermsChangeView, HouseTermsDesk } from '@/contract/house-terms'
import {
  HOUSE_TERM_RULES,
  HOUSE_TERMS,
  type HouseTermName,
  TOWNSHIP_TERMS,
  type HouseTerms,
  type TownshipTermName,
} from '@/domain/house-terms/house-terms'
import { asApiError } from '@/services/api-error'
import { tell } from '@/services/navigate'
import { ButtonStack } from '@/components/ui/button-stack'
import { FailureNotice } from '../failure-notice'
import { keptName, useKeptState } from '../use-kept-state'
import { signedLine } from '../signed-line'
import { useSavingHouseTerms } from './use-house-terms'

type Props = { readonly desk: HouseTermsDesk }
type Typed = Readonly<Record<TownshipTermName, string>>
type TypedTerms = Readonly<Record<TownshipTermName, number>>

const typedOf = (terms: HouseTerms): Typed =>
  Object.fromEntries(TOWNSHIP_TERMS.map((name) => [name, String(terms[name])])) as Typed

/** What is no number is refused by name at the door. */
const termsOf = (typed: Typed): TypedTerms =>
  Object.fromEntries(
    TOWNSHIP_TERMS.map((name) => [name, typed[name].trim() === '' ? NaN : Number(typed[name])]),
  ) as TypedTerms

const rangeOf = (name: HouseTermName): string => {
  const { least, most, unit, basis } = HOUSE_TERM_RULES[name]
  return `${least} 到 ${most} ${unit}。${basis}`
}

function TermsForm({ desk }: Props) {
  const { version } = desk
  const typed = useKeptState(keptName('house-terms', String(version)), () => typedOf(desk.terms))
  const [because, setBecause] = useState('')
  const saving = useSavingHouseTerms()
  const failure = saving.error === null ? null : asApiError(saving.error)
  const errorOf = (field: string) =>
    failure?.field === field ? { error: failure.userMessage } : ({} as { error?: string })
  const save = () =>
    saving.mutate(
      { version, terms: termsOf(typed.value), because },
      {
        onSuccess: () => {
          typed.clear()
          setBecause('')
          tell('已保存，从现在收到的件起算')
        },
      },
    )
  return (
    <>
      {TOWNSHIP_TERMS.map((name) => (
        <Field
          key={name}
          id={`term-${name}`}
          kind="number"
          label={`${HOUSE_TERM_RULES[name].text}（${HOUSE_TERM_RULES[name].unit}）`}
          hint={rangeOf(name)}
          value={typed.value[name]}
          onChange={(value) => typed.change((newest) => ({ ...newest, [name]: value }))}
          {...errorOf(`terms.${name}`)}
        />
      ))}
      <Field
        id="term-because"
        label="为什么改"
        hint="例：按县 12345 中心今年的办法"
        value={because}
        onChange={setBecause}
        maxLength={200}
        {...errorOf('because')}
      />
      <FailureNotice failure={failure} note="您填写的内容还在，改好以后可以再存。" />
      <ButtonStack>
        <Button onPress={save} busy={saving.isPending} busyText="正在保存…">
          保存，以后收到的按新的算
        </Button>
      </ButtonStack>
    </>
  )
}

const factOf = (name: HouseTermName, terms: HouseTerms) => ({
  name: HOUSE_TERM_RULES[name].text,
  value: `${terms[name]} ${HOUSE_TERM_RULES[name].unit}`,
})

const changeText = ({ savedAt, by, because }: HouseTermsChangeView): string =>
  signedLine(savedAt, by, because)

/** The terms that the township sets itself: how far each may go, whose rule it is, what was changed before. */
export function HouseTermsEditor({ desk }: Props) {
  const { terms, changes, mayChange, version } = desk
  const facts = HOUSE_TERMS.map((name) => factOf(name, terms))
  return (
    <>
      <Heading level={1}>本地办理期限</Heading>
      <Lede>法律没有定死、由县里或者本镇定的期限。改了以后，已经收到的件还按收到时的算。</Lede>
      {mayChange ? (
        <>
          <TermsForm key={version} desk={desk} />
          <Card>
            <FactList facts={[factOf('rectificationDays', terms)]} />
            <Words size="small" tone="muted">
              {rangeOf('rectificationDays')}
            </Words>
          </Card>
        </>
      ) : (
        <>
          <Card>
            <FactList facts={facts} />
          </Card>
          <Notice>由公开办负责人修改。和县里的规定不一致的，请告诉负责人。</Notice>
        </>
      )}
      {changes.length > 0 && (
        <Section title="改过什么">
          {changes.map((each) => (
            <Card key={each.version}>
              <Words>{each.changed.length === 0 ? '没有改动' : each.changed.join('；')}</Words>
              <Words size="small" tone="muted">
                {changeText(each)}
              </Words>
            </Card>
          ))}
        </Section>
      )}
    </>
  )
}
