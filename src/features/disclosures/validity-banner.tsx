import { Notice } from '../../components/ui/notice'
import { TextLink } from '../../components/ui/text-link'
import type { DocumentView } from '../../contract/document-view'
import { openDocument } from './places'
import { VALIDITY } from './validity-words'

type Props = { readonly document: DocumentView }

const WORDS = {
  amended: '这是旧版本，办事请看现行版本。',
  repealed: '这份文件已经废止，不能再作为办事依据。',
  expired: '这份文件已经失效，不能再作为办事依据。',
} as const

/** Says loudly when a document no longer holds, and leads to the one that does. */
export function ValidityBanner({ document }: Props) {
  if (document.validity === 'in_force') return null
  const current = document.versions.find((version) => version.current && version.id !== document.id)
  return (
    <Notice tone={document.validity === 'amended' ? 'amber' : 'red'} title={VALIDITY[document.validity].text}>
      {WORDS[document.validity]}
      {current !== undefined && <TextLink onPress={() => openDocument(current.id)}>看现行版本</TextLink>}
    </Notice>
  )
}
