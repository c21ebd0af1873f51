import { Card } from '@/components/ui/card'
import { Section } from '@/components/ui/section'
import { Words } from '@/components/ui/words'
import type { RetentionChangeView } from '@/contract/archive'
import { signedLine } from '../signed-line'

/** Each change of how long files are kept; nothing while there is none. */
export function RetentionChanges({ changes }: { readonly changes: readonly RetentionChangeView[] }) {
  if (changes.length === 0) return null
  return (
    <Section title="改过的期限">
      {changes.map((change) => (
        <Card key={change.version}>
          <Words>{change.changed}</Words>
          <Words size="small" tone="muted">
            {signedLine(change.savedAt, change.by, change.because)}
          </Words>
        </Card>
      ))}
    </Section>
  )
}
