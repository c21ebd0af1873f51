import { Card } from '../../ui/card'
import { Stack } from '../../ui/stack'
import { Tag } from '../../ui/tag'
import { Words } from '../../ui/words'
import type { ArticleChange } from '../../../domain/comparison/article-change'
import type { TextPiece } from '../../../domain/comparison/readable-pieces'
import { articleName, CHANGE } from './change-words'
import { MarkedText } from './marked-text'

type Props = {
  readonly change: ArticleChange
  /** Then and now one after the other instead of in one text. */
  readonly apart: boolean
}

/** What is wholly new or wholly gone is said by its tag; the text itself is easier to read without marks. */
const piecesOf = ({ kind, pieces }: ArticleChange): readonly TextPiece[] =>
  kind === 'changed' ? pieces : pieces.map(({ text }) => ({ kind: 'same', text }))

const textWithout = ({ pieces }: ArticleChange, kind: 'added' | 'removed') =>
  pieces.filter((piece) => piece.kind !== kind)

function Apart({ change }: { readonly change: ArticleChange }) {
  return (
    <>
      <Words size="small" tone="red" strong>
        原来怎么写
      </Words>
      <MarkedText pieces={textWithout(change, 'added')} />
      <Words size="small" tone="green" strong>
        现在怎么写
      </Words>
      <MarkedText pieces={textWithout(change, 'removed')} />
    </>
  )
}

/** One article and what became of it. */
export function ChangeCard({ change, apart }: Props) {
  const { text, tone } = CHANGE[change.kind]
  return (
    <Card>
      <Stack across>
        <Words strong>{articleName(change)}</Words>
        <Tag tone={tone}>{text}</Tag>
      </Stack>
      {change.heading !== '' && (
        <Words size="small" tone="muted">
          {change.heading}
        </Words>
      )}
      {apart && change.kind === 'changed' ? (
        <Apart change={change} />
      ) : (
        change.pieces.length > 0 && <MarkedText pieces={piecesOf(change)} />
      )}
    </Card>
  )
}
