import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { Choice } from '@/components/ui/choice'
import { Section } from '@/components/ui/section'
import type { OrganisationView } from '@/contract/recusals'
import { ROLE_TEXTS } from '@/domain/information-request/terms'
import { RECUSAL_GROUNDS } from './recusal-grounds'
import type { RecusalDraft } from './use-recusals'

type Props = {
  readonly organisation: OrganisationView
  readonly busy: boolean
  readonly onDeclare: (draft: RecusalDraft) => void
}

const KINDS = [
  { value: 'person', text: '某位工作人员' },
  { value: 'unit', text: '某个单位' },
] as const

const namesOf = (kind: 'person' | 'unit', { units, people }: OrganisationView) =>
  kind === 'unit'
    ? units.map(({ id, name }) => ({ value: id, text: name }))
    : people.map(({ id, name, roles }) => ({
        value: id,
        text: name,
        note: roles.map((role) => ROLE_TEXTS[role]).join('、'),
      }))

/** Three questions: a person or a unit, which one, and why. */
export function RecusalForm({ organisation, busy, onDeclare }: Props) {
  const [kind, setKind] = useState<'person' | 'unit' | null>(null)
  const [concernedId, setConcernedId] = useState<string | null>(null)
  const [ground, setGround] = useState<string | null>(null)
  const chooseKind = (next: 'person' | 'unit') => {
    setKind(next)
    setConcernedId(null)
  }
  const grounds = RECUSAL_GROUNDS.map((text) => ({ value: text, text }))
  return (
    <Section title="登记回避">
      <Choice
        id="recusal-kind"
        label="这件事与谁有关？"
        options={KINDS}
        value={kind}
        onChange={chooseKind}
        columns={2}
      />
      {kind !== null && (
        <Choice
          id="recusal-who"
          label="是哪一位、哪一个？"
          options={namesOf(kind, organisation)}
          value={concernedId}
          onChange={setConcernedId}
        />
      )}
      {concernedId !== null && (
        <Choice id="recusal-ground" label="为什么？" options={grounds} value={ground} onChange={setGround} />
      )}
      {kind !== null && concernedId !== null && ground !== null && (
        <Button
          onPress={() => onDeclare({ kind, concernedId, ground })}
          busy={busy}
          busyText="正在登记…"
          leads
        >
          确认回避
        </Button>
      )}
    </Section>
  )
}
