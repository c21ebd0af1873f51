import { TableBlock } from '@/components/case/blocks/table-block'
import { Stack } from '@/components/ui/stack'
import { Words } from '@/components/ui/words'
import type { ContentBlock } from '@/domain/publication/content'

type Props = { readonly blocks: readonly ContentBlock[] }

/** A text at the desk as it will be read: headings, paragraphs, and tables as tables. */
export function PieceBlocks({ blocks }: Props) {
  return (
    <Stack>
      {blocks.map((block, at) =>
        block.kind === 'table' ? (
          <TableBlock key={at} rows={block.rows} />
        ) : (
          <Words key={at} strong={block.kind === 'heading'}>
            {block.text}
          </Words>
        ),
      )}
    </Stack>
  )
}
