import { Section } from '../../components/ui/section'
import { ConcernCard } from './concern-card'
import { usePinnedConcerns } from './queries'

/** On the first page while something is open; nothing else ever stands there. */
export function PinnedConcerns() {
  const concerns = usePinnedConcerns().data?.concerns ?? []
  if (concerns.length === 0) return null
  return (
    <Section title="正在回应">
      {concerns.map((concern) => (
        <ConcernCard key={concern.id} concern={concern} />
      ))}
    </Section>
  )
}
