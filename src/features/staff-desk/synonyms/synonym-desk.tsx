import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { Card } from '@/components/ui/card'
import { Field } from '@/components/ui/field'
import { Heading } from '@/components/ui/heading'
import { LongList } from '@/components/ui/long-list'
import { Section } from '@/components/ui/section'
import { Stack } from '@/components/ui/stack'
import { TextLink } from '@/components/ui/text-link'
import { Words } from '@/components/ui/words'
import type { SynonymExample, SynonymGroupView } from '@/contract/synonyms'
import { asApiError } from '@/services/api-error'
import { FailureNotice } from '../failure-notice'
import { useSynonymChange, useSynonymExample } from './use-synonyms'

type Props = { readonly groups: readonly SynonymGroupView[] }

function Example({ example }: { readonly example: SynonymExample }) {
  const all = example.words.reduce((sum, { total }) => sum + total, 0)
  return (
    <Section title="加上以后" level={3}>
      {example.words.map(({ word, total, titles }) => (
        <Card key={word}>
          <Words>{`“${word}”现在找到 ${total} 条`}</Words>
          {titles.map((title) => (
            <Words key={title} size="small" tone="muted">
              {title}
            </Words>
          ))}
        </Card>
      ))}
      <Words>
        {all === 0
          ? '这几个词在已公开的信息里都没有，加了也找不到，请核对。'
          : '加上以后，搜其中一个词，上面这些都能找到。'}
      </Words>
    </Section>
  )
}

/** Words are added with a look at what they will bring, and taken away again. */
export function SynonymDesk({ groups }: Props) {
  const [typed, setTyped] = useState('')
  const example = useSynonymExample()
  const change = useSynonymChange()
  const error = change.error ?? example.error
  const isTried = example.isSuccess && example.variables === typed
  const add = () =>
    change.mutate(
      { words: typed },
      {
        onSuccess: () => {
          setTyped('')
          example.reset()
        },
      },
    )
  return (
    <>
      <Heading level={1}>同义词</Heading>
      <Stack>
        <Words tone="muted">
          老百姓的叫法和文件里的叫法不一样时，在这里连起来。全国通用的已经内置，只加本地的。
        </Words>
        <Field
          id="synonym-words"
          label="意思相同的词"
          value={typed}
          onChange={setTyped}
          maxLength={100}
          hint="用空格隔开，例：摆夷话 傣语"
        />
        <FailureNotice failure={error === null ? null : asApiError(error)} />
        {isTried && <Example example={example.data} />}
        <Button
          onPress={() => (isTried ? add() : example.mutate(typed))}
          busy={example.isPending || change.isPending}
          busyText="请稍候…"
        >
          {isTried ? '加上' : '先看看能找到什么'}
        </Button>
      </Stack>
      <Section title={`已加的（${groups.length}）`}>
        {groups.length === 0 && <Words tone="muted">还没有。</Words>}
        <LongList unit="组">
          {groups.map(({ id, words, addedOn }) => (
            <Card key={id}>
              <Words>{words.join('　')}</Words>
              <Words size="small" tone="muted">{`${addedOn} 加`}</Words>
              <TextLink acts label={`去掉 ${words.join('、')}`} onPress={() => change.mutate({ id })}>
                去掉
              </TextLink>
            </Card>
          ))}
        </LongList>
      </Section>
    </>
  )
}
