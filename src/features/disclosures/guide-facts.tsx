import { Card } from '../../components/ui/card'
import { Remote } from '../../components/ui/remote'
import { Section } from '../../components/ui/section'
import { Words } from '../../components/ui/words'
import type { OfficeView } from '../../contract/read-office'
import { remoteOf } from '../../services/remote'
import { OfficeCard } from './office-card'
import { useOffice } from '../../services/use-office'

/** A copy kept on the phone may be older than these parts of the guide. */
const linesOf = (text: string | undefined): readonly string[] =>
  (text ?? '').split('\n').filter((line) => line.trim() !== '')

const textsOf = ({ howToApply, fees }: Partial<OfficeView>) =>
  [
    ['怎么申请', linesOf(howToApply)],
    ['收不收费', linesOf(fees)],
  ] as const

/** The facts a disclosure guide must hold: who, where, when, by which number, how one applies, and who watches over it. */
export function GuideFacts() {
  const query = useOffice()
  return (
    <Remote state={remoteOf(query)} onRetry={() => void query.refetch()} lines={2}>
      {(office) => (
        <>
          <OfficeCard office={office} full />
          {textsOf(office)
            .filter(([, lines]) => lines.length > 0)
            .map(([title, lines]) => (
              <Section key={title} title={title}>
                <Card>
                  {lines.map((line) => (
                    <Words key={line}>{line}</Words>
                  ))}
                </Card>
              </Section>
            ))}
          <Words
            size="small"
            tone="muted"
          >{`更新日期 ${office.updatedOn}。《政府信息公开条例》第十二条。`}</Words>
        </>
      )}
    </Remote>
  )
}
