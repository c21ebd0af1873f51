import { Button } from '@/components/ui/button'
import { Card } from '@/components/ui/card'
import { FactList } from '@/components/ui/fact-list'
import { Heading } from '@/components/ui/heading'
import { Notice } from '@/components/ui/notice'
import { Section } from '@/components/ui/section'
import { Words } from '@/components/ui/words'
import type { PublicationView } from '@/contract/publications'
import { open } from '@/services/navigate'
import { ButtonStack } from '@/components/ui/button-stack'
import { STAFF_PAGES } from '../staff-pages'
import { PieceActs } from './piece-acts'
import { PieceAttachments } from './piece-attachments'
import { PieceBlocks } from './piece-blocks'
import { PieceChanges } from './piece-changes'
import { PieceFindings } from './piece-findings'
import { PieceOfReport } from './piece-of-report'
import { PieceOriginals } from './piece-originals'
import { PiecePersonal } from './piece-personal'
import { PieceWriting } from './piece-writing'
import { usePieceActs } from './use-publications'

type Props = { readonly view: PublicationView }

const factsOf = ({ content, columnName, statusText, waitsForText, drafter }: PublicationView) =>
  [
    ['状态', waitsForText === '' ? statusText : `${statusText}，${waitsForText}`],
    ['公开栏目', columnName],
    ['文号', content.documentNumber],
    ['发文机关', content.issuer],
    ['成文日期', content.formedOn ?? ''],
    ['公示到', content.noticeThrough ?? ''],
    ['一句话说清', content.plain.oneSentence],
    ['内容概述', content.summary],
    ['拟稿人', drafter],
  ]
    .filter(([, value]) => value !== '')
    .map(([name = '', value = '']) => ({ name, value }))

/** One piece at the desk, on one screen: how it stands, what the machine found, its text, what may be done, its story. */
export function PieceDesk({ view }: Props) {
  const acting = usePieceActs(view.id)
  const neighbour = view.interpretation ?? view.original
  return (
    <>
      <Heading level={1}>{view.content.title === '' ? '（还没有标题）' : view.content.title}</Heading>
      {view.returnedBecause !== '' && (
        <Notice tone="amber" title="退回修改">
          {view.returnedBecause}
        </Notice>
      )}
      <PieceOfReport view={view} />
      <FactList facts={factsOf(view)} />
      {!view.permissions.edit.allowed && (
        <>
          <PiecePersonal view={view} busy={acting.isPending} />
          <PieceFindings view={view} acting={acting} />
        </>
      )}
      <PieceChanges view={view} />
      <PieceOriginals view={view} />
      {view.permissions.edit.allowed ? (
        <PieceWriting key={view.seq} view={view} acting={acting} />
      ) : (
        <Section title="正文">
          <PieceBlocks blocks={view.content.blocks} />
        </Section>
      )}
      <PieceAttachments view={view} />
      {neighbour !== null && (
        <Button kind="ghost" onPress={() => open(STAFF_PAGES.piece, { id: neighbour.id })} leads>
          {`${view.interpretation === null ? '原文' : '解读'}：${neighbour.title}（${neighbour.statusText}）`}
        </Button>
      )}
      <PieceActs view={view} acting={acting} />
      <ButtonStack>
        {view.isPublic && view.documentId !== null && (
          <Button kind="ghost" onPress={() => open(STAFF_PAGES.notice, { id: view.documentId ?? '' })} leads>
            张贴和广播
          </Button>
        )}
      </ButtonStack>
      <Section title="办理过程">
        {view.story.map(({ on, title, text, who }, at) => (
          <Card key={at}>
            <Words>{`${on}　${title}（${who}）`}</Words>
            {text !== '' && (
              <Words size="small" tone="muted">
                {text}
              </Words>
            )}
          </Card>
        ))}
      </Section>
    </>
  )
}
