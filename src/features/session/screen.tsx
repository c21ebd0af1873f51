import type { ReactNode } from 'react'
import { PageFrame } from '../../components/ui/page-frame'
import { useElderView } from '../../services/elder-view'
import { useKeptFocus } from '../../services/kept-focus'
import { goBack } from '../../services/navigate'
import { useTextStep } from '../../services/text-size'
import { HelpLine } from './help-line'

type Props = {
  readonly title: string
  readonly children: ReactNode
  /** Pages of the tab bar have nothing to go back to. */
  readonly tab?: boolean
  readonly band?: ReactNode
  readonly foot?: ReactNode
  readonly tone?: 'paper' | 'blue'
  /** False where the page itself ends with whom to ask. */
  readonly helps?: boolean
}

/** The frame of a page, joined to this device's text size and to the way back. */
export function Screen({ tab = false, helps = true, children, ...rest }: Props) {
  const textStep = useTextStep()
  const elder = useElderView()
  useKeptFocus()
  return (
    <PageFrame {...rest} textStep={textStep} elder={elder} {...(tab ? {} : { onBack: goBack })}>
      {children}
      {helps && <HelpLine />}
    </PageFrame>
  )
}
