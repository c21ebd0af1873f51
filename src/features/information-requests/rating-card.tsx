import { useState } from 'react'
import { SpokenField } from '../../components/sending/spoken-field'
import { Button } from '../../components/ui/button'
import { Card } from '../../components/ui/card'
import { Choice } from '../../components/ui/choice'
import { Failure } from '../../components/ui/failure'
import { Section } from '../../components/ui/section'
import type { MyCaseView } from '../../contract/case-view'
import { rateMyCase } from '../../contract/my-cases'
import { RATINGS, type Rating } from '../../domain/information-request/events'
import { RATING_TEXTS } from '../../domain/information-request/terms'
import { call } from '../../services/api'
import { useCaseWrite } from './use-case-write'
import { useKeptText } from './use-kept-text'

type Props = { readonly case: MyCaseView }

/** The best first, as everybody knows it from the counter. */
const OPTIONS = [...RATINGS]
  .reverse()
  .map((rating) => ({ value: String(rating), text: RATING_TEXTS[rating] }))

/** How content the applicant is with the handling; one press is enough, words are welcome. */
export function RatingCard({ case: view }: Props) {
  const [rating, setRating] = useState<Rating | null>(null)
  const [missing, setMissing] = useState(false)
  const words = useKeptText(`rating:${view.caseId}`, '')
  const { state, write } = useCaseWrite(view.caseId, words.discard)
  if (!view.mayRate) return null
  const send = () => {
    setMissing(rating === null)
    if (rating === null) return
    const input = { id: view.caseId, seq: view.seq, rating, words: words.text }
    void write((idempotencyKey) => call(rateMyCase, input, { idempotencyKey }))
  }
  return (
    <Section title="这次办得怎么样">
      <Card>
        <Choice
          id="rating"
          label="您满意吗"
          options={OPTIONS}
          value={rating === null ? null : String(rating)}
          onChange={(value) => setRating(RATINGS.find((each) => String(each) === value) ?? null)}
          columns={2}
          {...(missing && rating === null ? { error: '请选择满意程度' } : {})}
        />
        <SpokenField
          id="rating-words"
          label="想说的话"
          hint="只给镇里看，不会公开。"
          optional
          value={words.text}
          onChange={words.change}
          maxLength={200}
        />
        <Failure of={state} onRetry={send} />
        <Button id="rate" kind="ghost" busy={state.kind === 'sending'} onPress={send}>
          提交评价
        </Button>
      </Card>
    </Section>
  )
}
