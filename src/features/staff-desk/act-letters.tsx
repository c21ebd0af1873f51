import { Button } from '@/components/ui/button'
import { Heading } from '@/components/ui/heading'
import { Notice } from '@/components/ui/notice'
import { Section } from '@/components/ui/section'
import { Words } from '@/components/ui/words'
import type { LetterToCome } from '@/contract/case-view'
import { ACT_TEXTS } from '@/domain/information-request/terms'
import { goBack, showElement, tell } from '@/services/navigate'
import { LetterParts } from './letter-parts'
import { StaffPage } from './staff-page'
import { useActLetters } from './use-act-letters'
import type { WordedLetters } from './worded-letters'

type Props = {
  readonly caseId: string
  readonly worded: WordedLetters
  readonly letters: readonly LetterToCome[]
}

/** The letters that go out with an act, before it is done: read, and worded where the law leaves them free. */
export function ActLetters({ caseId, worded, letters }: Props) {
  const { drafts, refusal, isKept, change, save } = useActLetters(caseId, worded, letters)
  const done = () => {
    const refused = save()
    if (refused !== null) return showElement(`field-part-${refused.kind}-${refused.id.replace('.', '-')}`)
    tell('已记下，办理时照这样发出')
    goBack()
  }
  return (
    <StaffPage title="看文书、改文字" foot={<Button onPress={done}>就这样发，回到表单</Button>}>
      <Heading level={1}>{`${ACT_TEXTS[worded.act.act]}要发的文书`}</Heading>
      <Words tone="muted">
        还没有发出。依据、期限和救济告知照法律写好了，不能改；其他文字可以改，回到表单办理时一起发出。
      </Words>
      {!isKept && <Notice tone="amber">这部手机存不下了，请尽快办理。</Notice>}
      {drafts.map(({ kind, name, parts }) => (
        <Section key={kind} title={name}>
          <LetterParts
            parts={parts}
            name={`${kind}-`}
            wrong={refusal?.kind === kind ? refusal.id : ''}
            message={refusal?.message ?? ''}
            onChange={(next) => change(kind, next)}
          />
        </Section>
      ))}
    </StaffPage>
  )
}
