import { View } from '@tarojs/components'
import { Stack } from '../../components/ui/stack'
import { TextLink } from '../../components/ui/text-link'
import { Words } from '../../components/ui/words'
import { contactLine, HOTLINE } from '../../domain/guide/office-guide'
import { dial } from '../../services/navigate'
import { useOffice } from '../../services/use-office'
import styles from './help-line.module.scss'

/** At the end of every page: a person who answers, by name, place, hours and number. */
export function HelpLine() {
  const office = useOffice().data
  if (office === undefined) return null
  const numbers = [...new Set([office.phone, HOTLINE])].filter((number) => number !== '')
  return (
    <View className={styles.line}>
      <Stack>
        <Words size="small" tone="muted">
          {`不会弄、有不清楚的，问${contactLine({ ...office, phone: '' })}，${office.hours}`}
        </Words>
        <Stack across>
          {numbers.map((number) => (
            <TextLink key={number} acts icon="phone" label={`打电话 ${number}`} onPress={() => dial(number)}>
              {number}
            </TextLink>
          ))}
        </Stack>
      </Stack>
    </View>
  )
}
