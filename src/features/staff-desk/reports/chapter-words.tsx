import { Notice } from '@/components/ui/notice'
import { Words } from '@/components/ui/words'
import type { NarrativeChapter } from '@/contract/report-files'

type Props = {
  readonly text: string | null
  readonly hasTables: boolean
  /** What the records would say; absent until it is here. */
  readonly worded: NarrativeChapter | undefined
}

/** A text of several paragraphs, one below the other. */
function Paragraphs({ text }: { readonly text: string }) {
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line, at) => <Words key={`${at} ${line}`}>{line}</Words>)
}

function Suggested({ suggested, hasTables }: { readonly suggested: string; readonly hasTables: boolean }) {
  if (suggested === '') return hasTables ? null : <Words tone="muted">这一章还没有写。</Words>
  return (
    <>
      <Words size="small" tone="muted">
        还没有写。下面是按记录拟的底稿，从“写一章”里取用、修改：
      </Words>
      <Paragraphs text={suggested} />
    </>
  )
}

function Disagreements({ disagreements }: Pick<NarrativeChapter, 'disagreements'>) {
  if (disagreements.length === 0) return null
  return (
    <Notice tone="amber" title="写的和记录不一样，请核对">
      {disagreements.map(({ said, counted }) => (
        <Words key={`${said}${counted}`}>{`写的是“${said}”，记录是“${counted}”`}</Words>
      ))}
    </Notice>
  )
}

/** The words of a chapter: what was written with what no longer agrees, else what the records would say. */
export function ChapterWords({ text, hasTables, worded }: Props) {
  const { suggested = '', disagreements = [], tooLongBy = 0 } = worded ?? {}
  return (
    <>
      {text === null ? (
        <Suggested suggested={suggested} hasTables={hasTables} />
      ) : (
        <>
          <Paragraphs text={text} />
          <Disagreements disagreements={disagreements} />
        </>
      )}
      {tooLongBy > 0 && <Notice tone="amber">{`比 1000 字多 ${tooLongBy} 字，请删短。`}</Notice>}
    </>
  )
}
