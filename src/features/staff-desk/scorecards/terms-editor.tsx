import { useState } from 'react'
import { dayInFull } from '@/components/case/day-words'
import { Button } from '@/components/ui/button'
import { Card } from '@/components/ui/card'
import { FactList } from '@/components/ui/fact-list'
import { Field } from '@/components/ui/field'
import { Heading } from '@/components/ui/heading'
import { Lede } from '@/components/ui/lede'
import { Notice } from '@/components/ui/notice'
import { Section } from '@/components/ui/section'
import { Words } from '@/components/ui/words'
import type { ScorecardTermsDesk } from '@/contract/scorecards'
import { CRITERIA, CRITERION_RULES, type Criterion } from '@/domain/scorecard/criteria'
import { FULL_POINTS, type ScorecardTerms } from '@/domain/scorecard/scorecard-terms'
import { asApiError } from '@/services/api-error'
import { tell } from '@/services/navigate'
import { ButtonStack } from '@/components/ui/button-stack'
import { FailureNotice } from '../failure-notice'
import { useSavingScorecardTerms } from './use-scorecards'

type Props = { readonly desk: ScorecardTermsDesk }
type Typed = Readonly<Record<Criterion | 'appealDays', string>>

const typedOf = ({ weights, appealDays }: ScorecardTerms): Typed => ({
  ...(Object.fromEntries(CRITERIA.map((key) => [key, String(weights[key])])) as Record<Criterion, string>),
  appealDays: String(appealDays),
})

const numberOf = (text: string): number => (text.trim() === '' ? NaN : Number(text))

/** What is no number is refused by name at the door. */
const termsOf = (typed: Typed): ScorecardTerms => ({
  weights: Object.fromEntries(CRITERIA.map((key) => [key, numberOf(typed[key])])) as Record<
    Criterion,
    number
  >,
  appealDays: numberOf(typed.appealDays),
})

const sumOf = (typed: Typed): string => {
  const sum = CRITERIA.reduce((all, key) => all + (numberOf(typed[key]) || 0), 0)
  return sum === FULL_POINTS ? '五项加起来是 100 分。' : `五项加起来是 ${sum} 分，要正好 100 分。`
}

function TermsForm({ desk }: Props) {
  const [typed, setTyped] = useState(() => typedOf(desk.terms))
  const [because, setBecause] = useState('')
  const saving = useSavingScorecardTerms()
  const failure = saving.error === null ? null : asApiError(saving.error)
  const errorOf = (field: string) => (failure?.field === field ? { error: failure.userMessage } : {})
  const save = () =>
    saving.mutate(
      { seq: desk.seq, terms: termsOf(typed), because },
      { onSuccess: () => tell('已保存，以后生成的按新的算') },
    )
  return (
    <>
      {CRITERIA.map((key) => (
        <Field
          key={key}
          id={`weight-${key}`}
          kind="number"
          label={`${CRITERION_RULES[key].text}（分）`}
          hint={`${CRITERION_RULES[key].what}；${CRITERION_RULES[key].bad}的扣分。`}
          value={typed[key]}
          onChange={(value) => setTyped({ ...typed, [key]: value })}
          {...errorOf(`terms.weights.${key}`)}
        />
      ))}
      <Card>
        <Words strong>{sumOf(typed)}</Words>
      </Card>
      <Field
        id="appeal-days"
        kind="number"
        label="申诉期限（个工作日）"
        hint="从送本机构核对的下一个工作日起算。"
        value={typed.appealDays}
        onChange={(value) => setTyped({ ...typed, appealDays: value })}
        {...errorOf('terms.appealDays')}
      />
      <Field
        id="terms-because"
        label="为什么改"
        hint="例：按县里今年的考核办法"
        value={because}
        onChange={setBecause}
        maxLength={200}
        {...errorOf('because')}
      />
      <FailureNotice failure={failure} note="您填写的内容还在，改好以后可以再存。" />
      <ButtonStack>
        <Button onPress={save} busy={saving.isPending} busyText="正在保存…">
          保存，以后生成的按新的算
        </Button>
      </ButtonStack>
    </>
  )
}

/** Points of each criterion and how long a unit may appeal: what holds, what it means, what was changed before. */
export function ScorecardTermsEditor({ desk }: Props) {
  const { terms, changes, mayChange, seq } = desk
  const facts = CRITERIA.map((key) => ({
    name: CRITERION_RULES[key].text,
    value: `${terms.weights[key]} 分`,
  }))
  return (
    <>
      <Heading level={1}>评分办法</Heading>
      <Lede>
        每项先给满分，按不合要求的件数占总数的比例扣分。没有发生的项目不适用，不是 0
        分也不是满分。分值由本镇自定，不是法定标准。
      </Lede>
      {mayChange ? (
        <TermsForm key={seq} desk={desk} />
      ) : (
        <>
          <Card>
            <FactList facts={[...facts, { name: '申诉期限', value: `${terms.appealDays} 个工作日` }]} />
          </Card>
          <Notice>由公开办负责人修改。</Notice>
        </>
      )}
      {changes.length > 0 && (
        <Section title="改过什么">
          {changes.map((each) => (
            <Card key={each.seq}>
              <Words>{each.changed.length === 0 ? '没有改动' : each.changed.join('；')}</Words>
              <Words size="small" tone="muted">
                {`${dayInFull(each.on)}　${each.because}`}
              </Words>
            </Card>
          ))}
        </Section>
      )}
    </>
  )
}
