import { View } from '@tarojs/components'
import { aria } from '../../components/ui/aria'
import { Expander } from '../../components/ui/expander'
import { Pressable } from '../../components/ui/pressable'
import { inGroups, type ContentsEntry } from './document-parts'
import styles from './document-contents.module.scss'

type Props = {
  readonly entries: readonly ContentsEntry[]
  readonly onChoose: (part: number) => void
}

const GROUP = 40
/** A book of law has hundreds of sections; then only its larger headings are listed. */
const MANY = 120

/** The table of contents; a heading leads to the part it stands in. */
export function DocumentContents({ entries, onChoose }: Props) {
  const listed = entries.length > MANY ? entries.filter(({ level }) => level <= 2).slice(0, MANY) : entries
  return (
    <Expander title={`目录（${listed.length} 项）`}>
      <View {...aria({ role: 'navigation', label: '目录' })}>
        {inGroups(listed, GROUP).map((group, place) => (
          <View key={place}>
            {group.map((entry, line) => (
              <Pressable
                key={line}
                role="link"
                className={styles[`level${entry.level}`] ?? ''}
                onPress={() => onChoose(entry.part)}
              >
                {entry.text}
              </Pressable>
            ))}
          </View>
        ))}
      </View>
    </Expander>
  )
}
