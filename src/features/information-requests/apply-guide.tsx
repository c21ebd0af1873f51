import { View } from '@tarojs/components'
import { Card } from '../../components/ui/card'
import { FactList } from '../../components/ui/fact-list'
import { Section } from '../../components/ui/section'
import { Remote } from '../../components/ui/remote'
import { Words } from '../../components/ui/words'
import { aria } from '../../components/ui/aria'
import { remoteOf } from '../../services/remote'
import { useOffice } from '../../services/use-office'
import styles from './apply-guide.module.scss'

const STEPS: readonly { readonly title: string; readonly text: string }[] = [
  { title: '填 4 步', text: '您是谁、要什么、怎么给您、核对。约 5 分钟，写到一半也会保存。' },
  { title: '双方确认', text: '工作人员联系您确认收到，当天就是“收到日”。' },
  { title: '20 个工作日内答复', text: '最后一天是哪天、怎么数的，逐日写给您看。' },
]

/** How asking works, in plain words, and the ways on paper. */
export function ApplyGuide() {
  const office = useOffice()
  return (
    <>
      <View className={styles.steps} {...aria({ role: 'list', label: '怎么申请' })}>
        {STEPS.map(({ title, text }, place) => (
          <View key={title} className={styles.step} {...aria({ role: 'listitem' })}>
            <View className={styles.number}>{place + 1}</View>
            <View className={styles.words}>
              <Words strong>{title}</Words>
              <Words size="small" tone="muted">
                {text}
              </Words>
            </View>
          </View>
        ))}
      </View>
      <Section title="不用手机也能申请">
        <Remote state={remoteOf(office)} onRetry={() => void office.refetch()} lines={1}>
          {(facts) => (
            <Card>
              <Words>当面交、写信寄都可以；写字不便的，可以口头说，由工作人员代填。</Words>
              <FactList
                facts={[
                  { name: '当面', value: `${facts.address}（${facts.hours}）` },
                  {
                    name: '寄信',
                    value: `寄到上面的地址${facts.postcode === '' ? '' : `，邮编 ${facts.postcode}`}，信封注明“政府信息公开申请”`,
                  },
                  { name: '电话', value: facts.phone },
                  { name: '传真', value: facts.fax },
                  { name: '收件', value: facts.name },
                ].filter(({ value }) => value !== '')}
              />
              <Words size="small" tone="muted">
                《政府信息公开条例》第二十九条
              </Words>
            </Card>
          )}
        </Remote>
      </Section>
    </>
  )
}
