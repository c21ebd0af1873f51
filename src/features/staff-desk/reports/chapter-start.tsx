import { Button } from '@/components/ui/button'
import { Expander } from '@/components/ui/expander'
import { Words } from '@/components/ui/words'
import type { NarrativeChapter } from '@/contract/report-files'
import { ButtonStack } from '@/components/ui/button-stack'

type Props = {
  /** The chapter that is chosen; undefined for none. */
  readonly chapter: NarrativeChapter | undefined
  /** Whether something is typed already, which would be lost. */
  readonly hasText: boolean
  readonly onTake: (text: string) => void
}

/** What to begin a chapter with: the words that stand there now, or those that the records would say. */
export function ChapterStart({ chapter, hasText, onTake }: Props) {
  if (chapter === undefined) return null
  const { suggested, written } = chapter
  return (
    <>
      {suggested !== '' && (
        <Expander title="按记录拟的底稿">
          <Words>{suggested}</Words>
        </Expander>
      )}
      {hasText ? (
        <Words size="small" tone="muted">
          要从底稿写起，先清空上面的文字。
        </Words>
      ) : (
        <ButtonStack>
          {suggested !== '' && (
            <Button kind="ghost" onPress={() => onTake(suggested)}>
              从底稿写起
            </Button>
          )}
          {written !== null && (
            <Button kind="ghost" onPress={() => onTake(written)}>
              改现在的文字
            </Button>
          )}
        </ButtonStack>
      )}
    </>
  )
}
