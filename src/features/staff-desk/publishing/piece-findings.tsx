import { View } from '@tarojs/components'
import { Button } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import { Section } from '@/components/ui/section'
import { Words } from '@/components/ui/words'
import type { PublicationView } from '@/contract/publications'
import type { CheckFinding } from '@/domain/publication/checks/finding'

type Props = {
  readonly view: PublicationView
  /** Mends one finding as suggested; absent where the text can't be changed. */
  readonly onFix?: (finding: CheckFinding) => void
}

/** What the machine found: personal data, which stops; and what a person should look at. */
export function PieceFindings({ view, onFix }: Props) {
  const { personal, findings, overriddenBecause } = view
  return (
    <>
      {personal.length > 0 && (
        <Notice tone="red" title={`查到 ${personal.length} 处个人信息`}>
          {personal.map(({ masked }) => masked).join('、')}
          {overriddenBecause === '' ? '' : `（已放行：${overriddenBecause}）`}
        </Notice>
      )}
      {findings.length > 0 && (
        <Section title={`请核对（${findings.length}）`}>
          {findings.map((finding, at) => (
            <View key={`${finding.place.field}-${finding.place.from}-${finding.text}-${at}`}>
              <Words>{finding.message}</Words>
              {onFix !== undefined && finding.suggestion !== '' && (
                <Button
                  kind="plain"
                  label={`把“${finding.text}”改成“${finding.suggestion}”`}
                  onPress={() => onFix(finding)}
                >
                  {`改成“${finding.suggestion}”`}
                </Button>
              )}
            </View>
          ))}
        </Section>
      )}
    </>
  )
}
