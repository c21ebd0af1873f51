import { Card } from '@/components/ui/card'
import { Section } from '@/components/ui/section'
import { Words } from '@/components/ui/words'
import type { StaffComplaintView } from '@/contract/complaints'
import { answeringPart, questionsIn } from '@/domain/complaint/questions-asked'
import { hasBlanks } from '@/domain/complaint/usual-answers'
import type { Typed } from '../written-fields'

type Props = { readonly view: StaffComplaintView; readonly typed: Typed }

/** 逐问核对: what the letter asks, and which sentence of the answer seems to answer it. Advice, never a lock. */
export function AnswerCheck({ view, typed }: Props) {
  const answer = `${typed.text ?? ''}\n${typed.reason ?? ''}`
  const questions = questionsIn(view.text)
  const checked = questions.map((question) => ({ question, part: answeringPart(question, answer) }))
  const open = checked.filter(({ part }) => part === null).length
  if (questions.length === 0 && !hasBlanks(answer)) return null
  return (
    <Section
      title={`信里问了 ${questions.length} 件事${open === 0 ? '' : `，还有 ${open} 件没找到答复`}`}
      level={3}
    >
      {hasBlanks(answer) && <Words tone="red">常用写法里的 __ 还没有填。</Words>}
      {checked.map(({ question, part }) => (
        <Card key={question}>
          <Words strong>{question}</Words>
          <Words size="small" tone={part === null ? 'amber' : 'green'}>
            {part === null ? '答复里没找到对应的话' : `答在：${part}`}
          </Words>
        </Card>
      ))}
      {questions.length > 0 && (
        <Words size="small" tone="muted">
          这是照字面找的，只作提醒；已经答了的，不用改。
        </Words>
      )}
    </Section>
  )
}
