import { View } from '@tarojs/components'
import { SpokenField } from '../../components/sending/spoken-field'
import { useState } from 'react'
import { StaffHelp } from '../../components/sending/staff-help'
import { Button } from '../../components/ui/button'
import { Choice } from '../../components/ui/choice'
import { Failure } from '../../components/ui/failure'
import { FormFoot } from '../../components/ui/form-foot'
import { Heading } from '../../components/ui/heading'
import { Notice } from '../../components/ui/notice'
import { Progress } from '../../components/ui/progress'
import { Words } from '../../components/ui/words'
import type { SurveyView } from '../../contract/surveys'
import { LONGEST_WORDS } from '../../domain/survey/answers'
import { GRADE_TEXTS, GRADES, QUESTION_WORDS, type Grade, type Question } from '../../domain/survey/questions'
import { useAnswerSheet } from './use-answer-sheet'

type Props = {
  readonly survey: SurveyView
  readonly onDone: () => void
  /** Back from the first question. */
  readonly onLeave: () => void
}

const OPTIONS = GRADES.map((value) => ({ value, text: GRADE_TEXTS[value] }))

function Where({ place, total }: { readonly place: number; readonly total: number }) {
  const text = `第 ${place + 1} 题，共 ${total} 题`
  return (
    <>
      <Progress done={(place + 1) / total} label={text} />
      <Words tone="muted">{text}</Words>
    </>
  )
}

type Asked = {
  readonly question: Question
  readonly value: Grade | null
  readonly isMissing: boolean
  readonly onChange: (grade: Grade) => void
}

function OneQuestion({ question, value, isMissing, onChange }: Asked) {
  return (
    <>
      <Heading level={1}>{QUESTION_WORDS[question].text}</Heading>
      <Choice
        id={`answer-${question}`}
        label="选一个"
        options={OPTIONS}
        value={value}
        onChange={onChange}
        {...(isMissing ? { error: '请选一个。没办过的选“没办过，不清楚”。' } : {})}
      />
    </>
  )
}

function LastWords({
  value,
  onChange,
}: {
  readonly value: string
  readonly onChange: (words: string) => void
}) {
  return (
    <>
      <Heading level={1}>还有想说的吗？</Heading>
      <SpokenField
        id="survey-words"
        label="想说的话"
        optional
        hint="不写也行。别写姓名、电话，免得认出是谁。原话只给整理的人看，公布的是概括，公布后删除。"
        value={value}
        onChange={onChange}
        maxLength={LONGEST_WORDS}
      />
    </>
  )
}

/** One question at a time, in large choices; back and on as often as one wants, sent at the end. */
export function AnswerForm({ survey, onDone, onLeave }: Props) {
  const { questions, asksWords } = survey
  const { sheet, change, sending, submit } = useAnswerSheet(survey.id, onDone)
  const [tried, setTried] = useState(false)
  const total = questions.length + (asksWords ? 1 : 0)
  const place = Math.min(sheet.place, total - 1)
  const question = questions[place]
  const isLast = place === total - 1
  const isMissing = question !== undefined && sheet.grades[question] === undefined
  const goTo = (next: number): void => {
    setTried(false)
    change({ place: next })
  }
  const onNext = (): void => {
    setTried(true)
    if (isMissing) return
    if (isLast) submit()
    else goTo(place + 1)
  }
  return (
    <View>
      <Where place={place} total={total} />
      {question === undefined ? (
        <LastWords value={sheet.words} onChange={(words) => change({ words })} />
      ) : (
        <OneQuestion
          key={question}
          question={question}
          value={sheet.grades[question] ?? null}
          isMissing={tried && isMissing}
          onChange={(grade) => change({ grades: { ...sheet.grades, [question]: grade } })}
        />
      )}
      <Failure of={sending} onRetry={submit} />
      {isLast && <Notice tone="blue">交了以后不能再改：没有记下是谁答的，找不回来。</Notice>}
      <StaffHelp what="评议" />
      <FormFoot>
        <Button id="survey-next" onPress={onNext} busy={sending.kind === 'sending'} busyText="正在提交…">
          {isLast ? '提交' : '下一题'}
        </Button>
        <Button id="survey-back" kind="ghost" onPress={() => (place === 0 ? onLeave() : goTo(place - 1))}>
          {place === 0 ? '先不答' : '上一题'}
        </Button>
      </FormFoot>
    </View>
  )
}
