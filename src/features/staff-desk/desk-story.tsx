import { StatusTimeline } from '@/components/case/status-timeline'
import type { StoryLine } from '@/domain/dossier/story'

type Props = { readonly lines: readonly StoryLine[] }

/** What happened and in whose role; articles stand with the acts. */
export function DeskStory({ lines }: Props) {
  return (
    <StatusTimeline
      items={lines.map(({ on, title, text, who }) => ({
        on,
        text,
        title: `${title}（${who}）`,
        article: '',
      }))}
    />
  )
}
