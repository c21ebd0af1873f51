import { dayInFull } from './day-words'
import { Card } from '../ui/card'
import { FactList } from '../ui/fact-list'
import { Words } from '../ui/words'
import type { ComplaintAnswerView } from '../../contract/complaints'

/** The answer: what came of it, why, and whom to turn to. */
export function AnswerCard({ answer }: { readonly answer: ComplaintAnswerView }) {
  const facts = [
    { name: '理由', value: answer.reason },
    { name: '归谁管', value: answer.handedTo },
    { name: '怎样联系', value: answer.contact },
  ].filter(({ value }) => value !== '')
  return (
    <Card tone={answer.inTime === false ? 'amber' : 'green'}>
      <Words
        size="small"
        tone="muted"
      >{`${dayInFull(answer.on)} 答复${answer.inTime === false ? '，已过期限' : ''}`}</Words>
      <Words strong>{answer.outcomeText}</Words>
      <Words>{answer.text}</Words>
      {facts.length > 0 && <FactList facts={facts} />}
    </Card>
  )
}
