import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import { Section } from '@/components/ui/section'
import { Words } from '@/components/ui/words'
import { publicationAct, type PublicationView } from '@/contract/publications'
import { PUBLICATION_ACTS, type PublicationAct } from '@/domain/publication/events'
import { PUBLICATION_RULES } from '@/domain/publication/publication-rules'
import { nextAct } from '@/domain/publication/waiting-for'
import { asApiError } from '@/services/api-error'
import { ButtonStack } from '@/components/ui/button-stack'
import { FailureNotice } from '../failure-notice'
import { keptName, useKeptState } from '../use-kept-state'
import { ActAnswers } from './act-answers'
import { ACT_FORMS, asAct } from './act-forms'
import type { usePieceActs } from './use-publications'

type Props = {
  readonly view: PublicationView
  readonly acting: ReturnType<typeof usePieceActs>
}

/** Acts that stand open at once when they are the next step: nothing to unfold for the reviewer. */
const LEADING: readonly PublicationAct[] = ['pass_review', 'clear_secrecy']

/** Acts that are done at the text itself, where it stands. */
const ON_THE_TEXT: readonly PublicationAct[] = ['edit', 'check_finding']

/** Why the step that waits for this person can't be taken yet; '' where it can, or waits for somebody else. */
const blockedBecause = (view: PublicationView): string => {
  const act = view.waitsForMe ? nextAct(view, view.today) : null
  return act === null || view.permissions[act].allowed ? '' : view.permissions[act].message
}

const firstWords = (error: { readonly issues: readonly { readonly message: string }[] }): string =>
  error.issues[0]?.message ?? ''

/** What keeps the piece, or for whom it waits, where there is nothing to press. */
function Standing({ view, hasActs }: { readonly view: PublicationView; readonly hasActs: boolean }) {
  const blocked = blockedBecause(view)
  if (blocked !== '') return <Notice tone="amber">{blocked}</Notice>
  if (hasActs) return null
  return <Words tone="muted">{view.waitsForText === '' ? '现在没有要您办的。' : view.waitsForText}</Words>
}

/** What may be done with the piece now, by whoever looks. */
export function PieceActs({ view, acting }: Props) {
  const lawful = PUBLICATION_ACTS.filter((act) => !ON_THE_TEXT.includes(act) && view.permissions[act].allowed)
  const [chosen, setChosen] = useState<PublicationAct | null>(null)
  const open = chosen ?? LEADING.find((act) => lawful.includes(act)) ?? null
  const typed = useKeptState<Readonly<Record<string, string>>>(
    keptName(`piece-${open ?? 'none'}`, view.id),
    () => ({}),
  )
  const [wrong, setWrong] = useState('')
  const send = (act: PublicationAct) => {
    const parsed = publicationAct.safeParse(asAct(act, typed.value))
    setWrong(parsed.success ? '' : firstWords(parsed.error))
    if (!parsed.success) return
    acting.mutate(
      { seq: view.seq, act: parsed.data },
      {
        onSuccess: () => {
          typed.clear()
          setChosen(null)
        },
      },
    )
  }
  const leading = open ?? nextAct(view, view.today)
  const ordered = [...lawful].sort((one, other) => Number(other === leading) - Number(one === leading))
  const questions = open === null ? [] : (ACT_FORMS[open] ?? [])
  const press = (act: PublicationAct) => {
    if (act === open || (ACT_FORMS[act] ?? []).length === 0) send(act)
    else setChosen(act)
  }
  return (
    <Section title="办理">
      <Standing view={view} hasActs={lawful.length > 0} />
      {open !== null && lawful.includes(open) && (
        <ActAnswers
          view={view}
          questions={questions}
          answers={typed.value}
          onAnswer={(name, answer) => typed.change((newest) => ({ ...newest, [name]: answer }))}
        />
      )}
      {wrong !== '' && <Words tone="red">{wrong}</Words>}
      <FailureNotice
        failure={acting.error === null ? null : asApiError(acting.error)}
        note="您填写的内容还在，核对后可以再办一次。"
      />
      <ButtonStack>
        {ordered.map((act) => (
          <Button
            key={act}
            kind={act === leading ? 'primary' : 'ghost'}
            onPress={() => press(act)}
            busy={acting.isPending}
            busyText="正在办理…"
          >
            {act === open && questions.length > 0
              ? `确认${PUBLICATION_RULES[act].text}`
              : PUBLICATION_RULES[act].text}
          </Button>
        ))}
      </ButtonStack>
    </Section>
  )
}
