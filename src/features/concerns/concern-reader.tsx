import { SharePage } from '../../components/sending/share-page'
import { ReadAloud } from '../../components/reading/read-aloud'
import { Button } from '../../components/ui/button'
import { Card } from '../../components/ui/card'
import { Expander } from '../../components/ui/expander'
import { FactList } from '../../components/ui/fact-list'
import { Heading } from '../../components/ui/heading'
import { Notice } from '../../components/ui/notice'
import { Section } from '../../components/ui/section'
import { Stack } from '../../components/ui/stack'
import { Tag } from '../../components/ui/tag'
import { Words } from '../../components/ui/words'
import type { ConcernView, ConcernWordsView } from '../../contract/concerns'
import { isOpenConcern } from '../../domain/concern/concern-status'
import { chineseInstant } from '../../domain/statute/hours'
import { dial } from '../../services/navigate'

type Props = { readonly concern: ConcernView }

function Said({ words }: { readonly words: ConcernWordsView }) {
  return (
    <Card>
      <Stack across>
        <Tag tone={words.kind === 'closing' ? 'green' : 'blue'}>{words.kindText}</Tag>
        <Words size="small" tone="muted">
          {chineseInstant(words.at)}
        </Words>
      </Stack>
      {words.isFirst && <Tag tone="amber">情况紧急，先行发布，正在复核</Tag>}
      {words.corrects !== null && (
        <Words size="small" tone="amber">
          更正了以前的说法，原来的在下面
        </Words>
      )}
      {words.rumour !== '' && (
        <>
          <Words strong tone="red">{`传的是：${words.rumour}`}</Words>
          <Words strong>事实是：</Words>
        </>
      )}
      <Words>{words.text}</Words>
    </Card>
  )
}

/** A concern as everybody reads it: whom to call, what to do, what is known, the newest first. */
export function ConcernReader({ concern }: Props) {
  const { title, dutyPhone, whatToDo, words, place, unitName, what, status, changedAt } = concern
  const standing = words.filter(({ replacedBy }) => replacedBy === null)
  const replaced = words.filter(({ replacedBy }) => replacedBy !== null)
  const facts = [
    { name: '地点', value: place },
    { name: '主管单位', value: unitName },
    { name: '最近更新', value: chineseInstant(changedAt) },
  ].filter(({ value }) => value !== '')
  return (
    <>
      <Tag tone={isOpenConcern(status) ? 'red' : 'green'}>{concern.statusText}</Tag>
      <Heading level={1}>{title}</Heading>
      <Button icon="phone" onPress={() => dial(dutyPhone)}>
        {`值班电话 ${dutyPhone}`}
      </Button>
      <ReadAloud
        id={concern.id}
        texts={() => [`${title}。`, whatToDo, ...standing.map(({ text }) => text)]}
      />
      {whatToDo !== '' && isOpenConcern(status) && (
        <Notice tone="amber" title="您可以这样做">
          {whatToDo}
        </Notice>
      )}
      {standing.map((each) => (
        <Said key={each.number} words={each} />
      ))}
      {replaced.length > 0 && (
        <Expander title={`已被更正的说法（${replaced.length}）`}>
          {replaced.map((each) => (
            <Words key={each.number} tone="muted">{`${chineseInstant(each.at)}：${each.text}`}</Words>
          ))}
        </Expander>
      )}
      <Section title="什么事">
        <Card>
          <Words>{what}</Words>
          <FactList facts={facts} />
          <Words size="small" tone="muted">
            只说核实过的。还在核实的会接着更新，请以这一页为准。
          </Words>
        </Card>
      </Section>
      <SharePage title={title} />
    </>
  )
}
