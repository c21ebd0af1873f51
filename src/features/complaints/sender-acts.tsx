import { useState } from 'react'
import { SpokenField } from '../../components/sending/spoken-field'
import { Button } from '../../components/ui/button'
import { ButtonRow } from '../../components/ui/button-row'
import { Card } from '../../components/ui/card'
import { Checkbox } from '../../components/ui/checkbox'
import { Choice } from '../../components/ui/choice'
import { Failure } from '../../components/ui/failure'
import { Section } from '../../components/ui/section'
import type { MyComplaintView } from '../../contract/complaints'
import { KIND_RULES } from '../../domain/complaint/kinds'
import { RATINGS, type Rating } from '../../domain/information-request/events'
import { RATING_TEXTS } from '../../domain/information-request/terms'
import { CONSENT } from './publication-consent'
import { useComplaintAct } from './use-complaint-act'

type Props = { readonly letter: MyComplaintView }

const OPTIONS = [...RATINGS]
  .reverse()
  .map((rating) => ({ value: String(rating), text: RATING_TEXTS[rating] }))

/** After the answer: settled, or have it done again by somebody else. */
export function AnswerActs({ letter }: Props) {
  const { state, act, busy } = useComplaintAct(letter)
  const [rating, setRating] = useState<Rating | null>(null)
  const [mayPublish, setMayPublish] = useState(false)
  const [reason, setReason] = useState('')
  const [tried, setTried] = useState<'confirm' | 'reopen' | null>(null)
  if (!letter.may.includes('confirm') && !letter.may.includes('reopen')) return null
  const confirm = () => {
    setTried('confirm')
    if (rating !== null) void act({ act: 'confirm', rating, words: '', mayPublish })
  }
  const reopen = () => {
    setTried('reopen')
    if (reason.trim() !== '') void act({ act: 'reopen', reason })
  }
  return (
    <Section title="办好了吗">
      <Card>
        {letter.may.includes('confirm') && (
          <>
            <Choice
              id="letter-rating"
              label="您满意吗"
              options={OPTIONS}
              value={rating === null ? null : String(rating)}
              onChange={(value) => setRating(RATINGS.find((each) => String(each) === value) ?? null)}
              columns={2}
              {...(tried === 'confirm' && rating === null ? { error: '请选择满意程度' } : {})}
            />
            {KIND_RULES[letter.kind].mayBePublished && (
              <Checkbox id="agree-to-publish" label={CONSENT} checked={mayPublish} onChange={setMayPublish} />
            )}
            <Button id="confirm-letter" busy={busy} onPress={confirm}>
              办好了，确认
            </Button>
          </>
        )}
        {letter.may.includes('reopen') && (
          <>
            <SpokenField
              id="reopen-reason"
              label="没办好的，写明哪里没办好"
              hint="会换一位工作人员重新办理"
              optional
              value={reason}
              onChange={setReason}
              maxLength={500}
              {...(tried === 'reopen' && reason.trim() === '' ? { error: '请写明哪里没有办好' } : {})}
            />
            <Button id="reopen-letter" kind="ghost" busy={busy} onPress={reopen}>
              没办好，请重新办理
            </Button>
          </>
        )}
        <Failure of={state} onRetry={tried === 'reopen' ? reopen : confirm} />
      </Card>
    </Section>
  )
}

/** While it is being handled: add to it, or take it back. */
export function OpenActs({ letter }: Props) {
  const { state, act, busy } = useComplaintAct(letter)
  const [text, setText] = useState('')
  const [tried, setTried] = useState(false)
  const [leaving, setLeaving] = useState(false)
  if (!letter.may.includes('add')) return null
  const add = () => {
    setTried(true)
    if (text.trim() !== '')
      void act({ act: 'add', text }, () => {
        setText('')
        setTried(false)
      })
  }
  return (
    <Section title="还有要说的">
      <Card>
        <SpokenField
          id="letter-more"
          label="补充"
          optional
          value={text}
          onChange={setText}
          maxLength={1000}
          {...(tried && text.trim() === '' ? { error: '请写上要补充的内容' } : {})}
        />
        <Failure of={state} onRetry={add} />
        <ButtonRow>
          <Button
            kind="ghost"
            busy={busy}
            onPress={() => (leaving ? void act({ act: 'withdraw' }) : setLeaving(true))}
          >
            {leaving ? '确认撤回' : '撤回这封信'}
          </Button>
          <Button busy={busy} onPress={add}>
            发出补充
          </Button>
        </ButtonRow>
      </Card>
    </Section>
  )
}
