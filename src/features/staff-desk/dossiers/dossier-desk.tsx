import { useState, type ReactNode } from 'react'
import { Button } from '@/components/ui/button'
import { Card } from '@/components/ui/card'
import { Heading } from '@/components/ui/heading'
import { Section } from '@/components/ui/section'
import { Tag } from '@/components/ui/tag'
import type { DeskActView } from '@/contract/desk-act-view'
import type { StoryLine } from '@/domain/dossier/story'
import { DeskActList } from '../desk-act-list'
import { DeskStory } from '../desk-story'
import { StaffPage } from '../staff-page'
import type { DeskActs } from '../use-desk-acting'
import { DossierActPage } from './dossier-act-form'
import type { DossierAtDesk, DossierForms } from './dossier-form'

type Props<View extends DossierAtDesk, Act> = {
  readonly view: View
  /** Title of the page: what kind of thing it is. */
  readonly title: string
  readonly status: { readonly text: string; readonly isRed: boolean }
  readonly forms: DossierForms<View, Act>
  readonly acting: DeskActs<Act>
  /** The act that stands at the foot; null for none. */
  readonly lead: DeskActView | null
  readonly story: readonly StoryLine[]
  /** Above what may be done: what it is about and what presses. */
  readonly children: ReactNode
  /** Below what may be done: what one may want to look up. */
  readonly after?: ReactNode
}

/** One dossier at the desk: what presses on top, the next step at the foot, what else may be done, its story. */
export function DossierDesk<View extends DossierAtDesk & { readonly acts: readonly DeskActView[] }, Act>(
  props: Props<View, Act>,
) {
  const { view, title, status, forms, acting, lead, story, children, after } = props
  const [chosen, setChosen] = useState<DeskActView | null>(null)
  const choose = (act: DeskActView | null) => {
    acting.dismiss()
    setChosen(act)
  }
  if (chosen !== null)
    return (
      <DossierActPage
        view={view}
        chosen={chosen}
        forms={forms}
        acting={acting}
        onClose={() => choose(null)}
      />
    )
  return (
    <StaffPage
      title={title}
      foot={lead === null ? undefined : <Button onPress={() => choose(lead)}>{lead.text}</Button>}
    >
      <Tag tone={status.isRed ? 'red' : 'blue'}>{status.text}</Tag>
      <Heading level={1}>{view.title}</Heading>
      {children}
      <DeskActList
        acts={view.acts}
        except={lead?.act ?? null}
        noteOf={({ article }) => article}
        onChoose={choose}
      />
      {after}
      <Section title="办理过程">
        <Card>
          <DeskStory lines={story} />
        </Card>
      </Section>
    </StaffPage>
  )
}
