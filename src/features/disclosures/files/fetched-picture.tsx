import { Image, ScrollView, View } from '@tarojs/components'
import { useState } from 'react'
import { aria, isWeb } from '../../../components/ui/aria'
import { Button } from '../../../components/ui/button'
import { ButtonRow } from '../../../components/ui/button-row'
import { classNames } from '../../../components/ui/class-names'
import { Remote } from '../../../components/ui/remote'
import { remoteOf } from '../../../services/remote'
import { Coming } from './coming'
import type { useFetched } from './use-opened-file'
import styles from './fetched-picture.module.scss'

type Props = {
  readonly fetched: ReturnType<typeof useFetched>
  /** Read out, e.g. 第 2 页. */
  readonly label: string
  /** Height by width, so that nothing jumps when the picture comes; 0 where it isn't known. */
  readonly shape?: number
}

/** A picture as it comes, then the picture; twice as large it is moved inside its frame. */
export function FetchedPicture({ fetched: { query, done }, label, shape = 0 }: Props) {
  const [isLarge, setLarge] = useState(false)
  const state = remoteOf(query)
  if (state.kind === 'loading')
    return (
      <View className={styles.room} style={shape === 0 ? {} : { paddingTop: `${shape * 50}%` }}>
        <Coming done={done} />
      </View>
    )
  return (
    <Remote state={state} onRetry={() => void query.refetch()}>
      {(address) => (
        <View>
          <ScrollView scrollX className={styles.frame} {...(isWeb ? { tabIndex: 0 } : {})}>
            <Image
              className={classNames(styles.picture, isLarge && styles.large)}
              src={address}
              mode="widthFix"
              {...aria({ role: 'img', label })}
            />
          </ScrollView>
          <ButtonRow>
            <Button kind="plain" onPress={() => setLarge(!isLarge)}>
              {isLarge ? '缩小' : '放大'}
            </Button>
          </ButtonRow>
        </View>
      )}
    </Remote>
  )
}
