import { Image, ScrollView, View } from '@tarojs/components'
import { useState } from 'react'
import { aria, isWeb } from '@/components/ui/aria'
import { Pager } from '@/components/ui/pager'
import { Remote } from '@/components/ui/remote'
import { Words } from '@/components/ui/words'
import { LINES_AT_ONCE } from '@/contract/open-document-file'
import type { OpenedPieceFile } from '@/contract/piece-files'
import { remoteOf } from '@/services/remote'
import { PieceBlocks } from './piece-blocks'
import { useOriginal, useOriginalPicture, type OriginalId } from './use-original'
import styles from './original-view.module.scss'

type TurningProps = {
  readonly told: string
  readonly at: number
  readonly of: number
  readonly onTurn: (to: number) => void
}

function Turning({ told, at, of, onTurn }: TurningProps) {
  if (of < 2) return null
  return (
    <Pager
      told={told}
      unit="页"
      hasBefore={at > 0}
      hasAfter={at + 1 < of}
      onMove={(step) => onTurn(at + step)}
    />
  )
}

type PictureProps = { readonly original: OriginalId; readonly page: number | null; readonly label: string }

function Picture({ original, page, label }: PictureProps) {
  const query = useOriginalPicture(original, page)
  return (
    <Remote state={remoteOf(query)} onRetry={() => void query.refetch()}>
      {(address) => (
        <ScrollView scrollX scrollY className={styles.frame} {...(isWeb ? { tabIndex: 0 } : {})}>
          <Image
            className={styles.picture ?? ''}
            src={address}
            mode="widthFix"
            {...aria({ role: 'img', label })}
          />
        </ScrollView>
      )}
    </Remote>
  )
}

function Pages({ original, opened }: { readonly original: OriginalId; readonly opened: OpenedPieceFile }) {
  const [page, setPage] = useState(0)
  const { length } = opened.pages
  const told = `第 ${page + 1} 页，共 ${length} 页`
  return (
    <>
      <Picture key={page} original={original} page={page} label={`${opened.name}${told}`} />
      <Turning told={told} at={page} of={length} onTurn={setPage} />
    </>
  )
}

type OpenedProps = {
  readonly original: OriginalId
  readonly opened: OpenedPieceFile
  readonly onTurn: (from: number) => void
}

function Opened({ original, opened, onTurn }: OpenedProps) {
  const { shows, name, blocks, from, lines, remark } = opened
  return (
    <View>
      {shows === 'picture' && <Picture original={original} page={null} label={name} />}
      {shows === 'pages' && <Pages original={original} opened={opened} />}
      {shows === 'text' && (
        <>
          <PieceBlocks blocks={blocks} />
          <Turning
            told={`第 ${from + 1} 至 ${Math.min(from + LINES_AT_ONCE, lines)} 行，共 ${lines} 行`}
            at={Math.floor(from / LINES_AT_ONCE)}
            of={Math.ceil(lines / LINES_AT_ONCE)}
            onTurn={(to) => onTurn(to * LINES_AT_ONCE)}
          />
        </>
      )}
      {remark !== '' && (
        <Words size="small" tone="muted">
          {remark}
        </Words>
      )}
    </View>
  )
}

/** An original in place, so that the text below can be held against it without leaving the page. */
export function OriginalView({ original }: { readonly original: OriginalId }) {
  const [from, setFrom] = useState(0)
  const query = useOriginal(original, from)
  return (
    <Remote state={remoteOf(query)} onRetry={() => void query.refetch()}>
      {(opened) => <Opened original={original} opened={opened} onTurn={setFrom} />}
    </Remote>
  )
}
