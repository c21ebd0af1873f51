import { Button } from '@/components/ui/button'
import { Words } from '@/components/ui/words'
import { DocumentPicker } from './document-picker'

type Props = {
  readonly name: string
  readonly label: string
  readonly answers: Readonly<Record<string, string>>
  readonly onAnswer: (name: string, answer: string) => void
}

/** A published document as an answer, or none. */
export function DocumentAnswer({ name, label, answers, onAnswer }: Props) {
  const titleName = `${name}.title`
  const set = (id: string, title: string) => {
    onAnswer(name, id)
    onAnswer(titleName, title)
  }
  if ((answers[name] ?? '') === '')
    return <DocumentPicker id={`act-${name}`} label={label} onChoose={({ id, title }) => set(id, title)} />
  return (
    <>
      <Words>{`${label}：《${answers[titleName] ?? ''}》`}</Words>
      <Button kind="plain" onPress={() => set('', '')}>
        换一份，或者不选
      </Button>
    </>
  )
}
