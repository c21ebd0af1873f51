import { useState } from 'react'
import { Button } from '../../components/ui/button'
import { Choice } from '../../components/ui/choice'
import { Field } from '../../components/ui/field'
import { Section } from '../../components/ui/section'
import { asApiError } from '../../services/api-error'
import { tell } from '../../services/navigate'
import { FollowFoot } from './follow-foot'
import { useFollowing } from './use-follows'

const KINDS = [
  { value: 'village', text: '一个村' },
  { value: 'keyword', text: '一个词' },
] as const

const QUESTION = {
  village: { label: '村名', hint: '写全，比如“芒允村”' },
  keyword: { label: '关键词', hint: '文件标题里会有的词，比如“低保”' },
} as const

/** Two questions: a village or a word, and which. What was typed stays when it is refused. */
export function FollowForm() {
  const [kind, setKind] = useState<'village' | 'keyword'>('village')
  const [subject, setSubject] = useState('')
  const following = useFollowing()
  const follow = () =>
    following.mutate(
      { kind, subject, on: true },
      {
        onSuccess: () => {
          setSubject('')
          tell('已关注')
        },
      },
    )
  const error = following.error === null ? {} : { error: asApiError(following.error).userMessage }
  return (
    <Section title="再关注一个">
      <Choice
        id="follow-kind"
        label="关注什么？"
        options={KINDS}
        value={kind}
        onChange={setKind}
        columns={2}
      />
      <Field
        id="follow-subject"
        {...QUESTION[kind]}
        {...error}
        value={subject}
        maxLength={20}
        onChange={setSubject}
        onConfirm={follow}
      />
      <FollowFoot>
        <Button busy={following.isPending} onPress={follow}>
          关注
        </Button>
      </FollowFoot>
    </Section>
  )
}
