import { Checkbox } from '@/components/ui/checkbox'
import { Choice } from '@/components/ui/choice'
import { Field } from '@/components/ui/field'
import type { PublicationView } from '@/contract/publications'
import { SECRECY_BASIS, type ActQuestion } from './act-forms'
import { DocumentAnswer } from './document-answer'
import { SpotAnswer } from './spot-answer'
import { WhenAnswer } from './when-answer'

type Props = {
  readonly view: PublicationView
  readonly questions: readonly ActQuestion[]
  readonly answers: Readonly<Record<string, string>>
  readonly onAnswer: (name: string, answer: string) => void
}

/** The questions of one act. */
export function ActAnswers({ view, questions, answers, onAnswer }: Props) {
  return (
    <>
      {questions.map(({ name, label, kind, options = [], optional = false }) => {
        const value = answers[name] ?? (name === 'basis' ? SECRECY_BASIS : '')
        const id = `act-${name}`
        if (kind === 'when')
          return (
            <WhenAnswer
              key={name}
              today={view.today}
              value={value}
              onAnswer={(answer) => onAnswer(name, answer)}
            />
          )
        if (kind === 'spots')
          return (
            <SpotAnswer
              key={name}
              label={label}
              spots={view.personal}
              value={value}
              onAnswer={(answer) => onAnswer(name, answer)}
            />
          )
        if (kind === 'document')
          return <DocumentAnswer key={name} name={name} label={label} answers={answers} onAnswer={onAnswer} />
        if (kind === 'tick')
          return (
            <Checkbox
              key={name}
              id={id}
              label={label}
              checked={value === 'yes'}
              onChange={(checked) => onAnswer(name, checked ? 'yes' : '')}
            />
          )
        if (kind === 'choice')
          return (
            <Choice
              key={name}
              id={id}
              label={label}
              options={options}
              value={value === '' ? null : value}
              onChange={(chosen) => onAnswer(name, chosen)}
            />
          )
        return (
          <Field
            key={name}
            id={id}
            label={label}
            value={value}
            onChange={(next) => onAnswer(name, next)}
            maxLength={500}
            optional={optional}
            {...(kind === 'day' ? { placeholder: '2026-03-02' } : {})}
          />
        )
      })}
    </>
  )
}
