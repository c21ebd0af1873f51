import { Button } from '@/components/ui/button'
import { Words } from '@/components/ui/words'

type Props = { readonly text: string; readonly onPress: () => void }

/** Puts usual wording in where nothing has been written yet. */
export function UsualTextsButton({ text, onPress }: Props) {
  return (
    <>
      <Button kind="ghost" icon="write" onPress={onPress}>
        {text}
      </Button>
      <Words size="small" tone="muted">
        只填空着的栏目。与查到的情况不符的，请改。
      </Words>
    </>
  )
}
