import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { ReadAloud } from '../../components/reading/read-aloud'
import { Button } from '../../components/ui/button'
import { ButtonStack } from '../../components/ui/button-stack'
import { Section } from '../../components/ui/section'
import { Words } from '../../components/ui/words'
import type { HomeView } from '../../contract/read-home'
import { leaveElderView } from '../../services/elder-view'
import { ELDER_ENTRIES, ElderEntries } from './elder-entries'
import { ElderHotlines } from './elder-hotlines'

type Props = {
  /** Undefined while it is fetched or can't be had: what one can do stands there at once. */
  readonly home: HomeView | undefined
  /** What is new, as the ordinary first screen shows it. */
  readonly newest: ReactNode
}

/** What is read out: the choices, then the newest titles. */
const spoken = (home: HomeView | undefined): readonly string[] => [
  '这一页可以：给镇里打电话；打 12345 热线。',
  ...ELDER_ENTRIES.map(([, title, note]) => `${title}，${note}。`),
  ...(home === undefined || home.newest.length === 0 ? [] : ['最近公开的有：']),
  ...(home?.newest ?? []).map(({ title }) => `${title}。`),
]

/** The first screen for elders: whom to call, five things to do, what is new, and the way back to the ordinary one. */
export function ElderHome({ home, newest }: Props) {
  return (
    <View>
      <ReadAloud id="elder-home" texts={() => spoken(home)} />
      <ElderHotlines phone={home?.office.phone ?? ''} />
      <ElderEntries />
      {newest}
      <Section title="不习惯长辈版？">
        <Words>现在是长辈版，随时可以换回去。</Words>
        <ButtonStack>
          <Button kind="ghost" onPress={leaveElderView}>
            回到普通版
          </Button>
        </ButtonStack>
      </Section>
    </View>
  )
}
