import { View } from '@tarojs/components'
import { canReadAloud } from '../../services/read-aloud'
import { ReadAloudBar } from './read-aloud-bar'
import { ReadAloudButton } from './read-aloud-button'

type Props = {
  /** What is read, so that a page knows its own. */
  readonly id: string
  readonly texts: () => readonly string[]
}

/** Has what stands below read out; nothing where the device has no voice. */
export function ReadAloud({ id, texts }: Props) {
  if (!canReadAloud()) return null
  return (
    <View>
      <ReadAloudButton id={id} texts={texts} />
      <ReadAloudBar id={id} />
    </View>
  )
}
