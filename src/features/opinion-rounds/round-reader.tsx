import { ClockCard } from '../../components/case/clock-card'
import { dayInFull } from '../../components/case/day-words'
import { StatusTimeline } from '../../components/case/status-timeline'
import { SharePage } from '../../components/sending/share-page'
import { Card } from '../../components/ui/card'
import { Heading } from '../../components/ui/heading'
import { Notice } from '../../components/ui/notice'
import { Section } from '../../components/ui/section'
import { Stack } from '../../components/ui/stack'
import { Tag } from '../../components/ui/tag'
import { TextLink } from '../../components/ui/text-link'
import { Words } from '../../components/ui/words'
import type { MyComments as Mine, RoundView } from '../../contract/opinion-rounds'
import { open } from '../../services/navigate'
import { MyComments } from './my-comments'
import { OtherWays } from './other-ways'
import { timeWords } from './round-card'
import { RoundResult } from './round-result'
import { RoundText } from './round-text'

type Props = { readonly round: RoundView; readonly mine: Mine | undefined }

function Standing({ round }: { readonly round: RoundView }) {
  const { stopped, extensions, shortBecause, throughOn, status } = round
  if (stopped !== null)
    return (
      <Notice tone="amber" title={`${dayInFull(stopped.on)} 停止征集`}>
        {stopped.reason}
      </Notice>
    )
  return (
    <Notice tone={status === 'open' ? 'green' : 'blue'} title={timeWords(round)}>
      {status === 'open' ? '不用登录就能看；提意见时记在这部手机上，姓名不公开。' : '已经不能再提意见了。'}
      {shortBecause !== '' && <Words size="small">{`不到 30 天，因为：${shortBecause}`}</Words>}
      {extensions.map(({ on, reason }) => (
        <Words
          key={on}
          size="small"
        >{`${dayInFull(on)} 延长到 ${dayInFull(throughOn ?? on)}：${reason}`}</Words>
      ))}
    </Notice>
  )
}

/** A draft consultation as everybody reads it; what I said stands between the text and the other ways. */
export function RoundReader({ round, mine }: Props) {
  const { fromDocumentId } = round
  return (
    <>
      <Stack across>
        <Tag tone={round.status === 'open' ? 'green' : 'blue'}>{round.statusText}</Tag>
        {round.isMajor && <Tag tone="amber">重大行政决策</Tag>}
      </Stack>
      <Heading level={1}>{round.title}</Heading>
      <Standing round={round} />
      <RoundResult round={round} />
      {mine !== undefined && round.status !== 'open' && <MyComments roundId={round.id} mine={mine} />}
      <Section title="背景和主要变化">
        <Card>
          <Words>{round.background}</Words>
          {fromDocumentId !== null && (
            <TextLink onPress={() => open('/pages/disclosures/document/index', { id: fromDocumentId })}>
              看现在的文件
            </TextLink>
          )}
        </Card>
      </Section>
      <RoundText round={round} mine={mine?.comments ?? []} />
      {mine !== undefined && round.status === 'open' && <MyComments roundId={round.id} mine={mine} />}
      {round.status === 'open' && <OtherWays ways={round.otherWays} />}
      {round.clock !== null && (
        <Section title="什么时候公布采纳情况">
          <ClockCard clock={round.clock} today={round.today} />
        </Section>
      )}
      <Section title="经过">
        <Card>
          <StatusTimeline items={round.story.map((line) => ({ ...line, article: '' }))} />
        </Card>
      </Section>
      <SharePage title={round.title} />
    </>
  )
}
