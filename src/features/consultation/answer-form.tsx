import { useState } from 'react'
import { SpokenField } from '../../components/sending/spoken-field'
import * as z from 'zod/mini'
import { StaffHelp } from '../../components/sending/staff-help'
import { Button } from '../../components/ui/button'
import { Choice, type ChoiceOption } from '../../components/ui/choice'
import { FormFoot } from '../../components/ui/form-foot'
import { Words } from '../../components/ui/words'
import { answerConsultation } from '../../contract/consultation'
import { showElement } from '../../services/navigate'

type Position = 'agrees' | 'objects'

type Props = {
  readonly token: string
  readonly busy: boolean
  readonly onAnswer: (given: { readonly position: Position; readonly reasons: string }) => void
}

const POSITIONS: readonly ChoiceOption<Position>[] = [
  { value: 'agrees', text: '同意公开' },
  { value: 'objects', text: '不同意公开', note: '要写明理由；同意一部分的，也选这里，写清哪部分不同意' },
]

type Problems = Readonly<Partial<Record<'position' | 'reasons', string>>>

const problemOf = (problems: Problems, field: 'position' | 'reasons') =>
  problems[field] === undefined ? {} : { error: problems[field] }

/** Consent, or objection with reasons (Art. 32). */
export function AnswerForm({ token, busy, onAnswer }: Props) {
  const [position, setPosition] = useState<Position | null>(null)
  const [reasons, setReasons] = useState('')
  const [problems, setProblems] = useState<Problems>({})
  const send = () => {
    const parsed = z.safeParse(answerConsultation.input, { token, position, reasons })
    if (parsed.success) return onAnswer({ position: parsed.data.position, reasons: parsed.data.reasons })
    const [first] = parsed.error.issues
    const field = first?.path[0] === 'reasons' ? 'reasons' : 'position'
    setProblems({ [field]: first?.message ?? '' })
    showElement(`field-${field}`)
  }
  return (
    <>
      <Choice
        id="position"
        label="您（单位）的意见"
        options={POSITIONS}
        value={position}
        onChange={setPosition}
        {...problemOf(problems, 'position')}
      />
      <SpokenField
        id="reasons"
        label="理由"
        hint="例如：涉及本公司客户名单，公开会损害经营"
        optional={position !== 'objects'}
        value={reasons}
        onChange={setReasons}
        maxLength={1000}
        {...problemOf(problems, 'reasons')}
      />
      <StaffHelp what="意见" />
      <FormFoot>
        <Words size="small" tone="muted">
          提交后不能在这里改。有合理理由的，镇里不予公开；对公共利益有重大影响的，镇里可以决定公开，并书面告诉您内容和理由（条例第三十二条）。
        </Words>
        <Button id="answer" busy={busy} busyText="正在提交…" onPress={send}>
          提交意见
        </Button>
      </FormFoot>
    </>
  )
}
