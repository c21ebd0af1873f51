import { Notice } from '@/components/ui/notice'
import { Section } from '@/components/ui/section'
import { Words } from '@/components/ui/words'
import type { PublicationView } from '@/contract/publications'

type Props = { readonly view: PublicationView }

/** What the machine found: personal data, which stops; and what a person should look at. */
export function PieceFindings({ view }: Props) {
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
          {findings.map(({ message, place, text }, at) => (
            <Words key={`${place.field}-${place.from}-${text}-${at}`}>{message}</Words>
          ))}
        </Section>
      )}
    </>
  )
}
