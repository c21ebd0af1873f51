import { Expander } from '@/components/ui/expander'
import { Words } from '@/components/ui/words'

type Props = { readonly lines: readonly string[] }

/** The week's digest, for whoever it is sent to. */
export function DigestNotice({ lines }: Props) {
  if (lines.length === 0) return null
  return (
    <Expander title="本周公开情况">
      {lines.map((line) => (
        <Words key={line}>{line}</Words>
      ))}
    </Expander>
  )
}
