import { useState } from 'react'
import { Button } from '../../components/ui/button'
import { Choice } from '../../components/ui/choice'
import { Field } from '../../components/ui/field'
import { Section } from '../../components/ui/section'
import { asApiError } from '../../services/api-error'
import { tell } from '../../services/navigate'
import { useVillages } from '../../services/use-villages'
import { FollowFoot } from './follow-foot'
import { useFollowing } from './use-follows'

const KINDS = [
  { value: 'village', text: '一个村' },
  { value: 'keyword', text: '一个词' },
] as const

type Kind = (typeof KINDS)[number]['value']

/** Two questions: a village or a word, and which. What was typed stays when it is refused. */
export function FollowForm() {
  const villages = (useVillages().data?.villages ?? []).map(({ id, name }) => ({ value: id, text: name }))
  const [chosen, setKind] = useState<Kind>('village')
  const [village, setVillage] = useState<string | null>(null)
  const [word, setWord] = useState('')
  const following = useFollowing()
  // A township that keeps no villages yet can only be followed by words.
  const kind = villages.length === 0 ? 'keyword' : chosen
  const subject = kind === 'village' ? (village ?? '') : word
  const follow = () =>
    following.mutate(
      { kind, subject, on: true },
      {
        onSuccess: () => {
          setWord('')
          setVillage(null)
          tell('已关注')
        },
      },
    )
  const error = following.error === null ? {} : { error: asApiError(following.error).userMessage }
  return (
    <Section title="再关注一个">
      {villages.length > 0 && (
        <Choice
          id="follow-kind"
          label="关注什么？"
          options={KINDS}
          value={kind}
          onChange={setKind}
          columns={2}
        />
      )}
      {kind === 'village' ? (
        <Choice
          id="follow-village"
          label="哪个村"
          {...error}
          options={villages}
          value={village}
          onChange={setVillage}
          columns={2}
        />
      ) : (
        <Field
          id="follow-subject"
          label="关键词"
          hint="文件标题里会有的词，比如“低保”"
          {...error}
          value={word}
          maxLength={20}
          onChange={setWord}
          onConfirm={follow}
        />
      )}
      <FollowFoot>
        <Button busy={following.isPending} onPress={follow}>
          关注
        </Button>
      </FollowFoot>
    </Section>
  )
}
