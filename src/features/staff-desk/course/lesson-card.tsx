import { Card } from '@/components/ui/card'
import { Choice } from '@/components/ui/choice'
import { Heading } from '@/components/ui/heading'
import { Notice } from '@/components/ui/notice'
import { Words } from '@/components/ui/words'
import type { Lesson } from '@/domain/course/lesson'

type Props = {
  readonly lesson: Lesson
  /** Place of the answer chosen; null while none is. */
  readonly chosen: number | null
  readonly onChoose: (place: number) => void
}

/** What to know, then a question; whatever is chosen says why it is right or not. */
export function LessonCard({ lesson, chosen, onChoose }: Props) {
  const answer = chosen === null ? undefined : lesson.options[chosen]
  return (
    <>
      <Heading level={1}>{lesson.title}</Heading>
      <Card>
        {lesson.lines.map((line) => (
          <Words key={line}>{line}</Words>
        ))}
        <Words size="small" tone="muted">
          {lesson.article}
        </Words>
      </Card>
      <Choice
        id={`lesson-${lesson.key}`}
        label={lesson.question}
        options={lesson.options.map(({ text }, place) => ({ value: String(place), text }))}
        value={chosen === null ? null : String(chosen)}
        onChange={(value) => onChoose(Number(value))}
      />
      {answer !== undefined && (
        <Notice tone={answer.isRight ? 'green' : 'amber'} title={answer.isRight ? '对' : '再想想'}>
          {answer.why}
        </Notice>
      )}
    </>
  )
}
