import { Notice } from '../../components/ui/notice'
import { Stack } from '../../components/ui/stack'
import { TextLink } from '../../components/ui/text-link'
import type { DocumentView } from '../../contract/document-view'
import { openComparison, openDocument } from './places'
import { VALIDITY } from './validity-words'

type Props = { readonly document: DocumentView }

const WORDS = {
  amended: '这是旧版本，办事请看现行版本。',
  repealed: '这份文件已经废止，不能再作为办事依据。',
  expired: '这份文件已经失效，不能再作为办事依据。',
  not_yet_in_force: '施行的日子还没有到，施行以前按原来的规定办。',
} as const

/** Says loudly when a document doesn't hold any more, or yet, and leads to the one that does. */
export function ValidityBanner({ document }: Props) {
  if (document.validity === 'in_force') return null
  const { text, tone } = VALIDITY[document.validity]
  const binding = document.versions.find(({ id, validity }) => validity === 'in_force' && id !== document.id)
  const successor = document.relations.find(({ kind }) => kind === 'replaced_by')
  return (
    <Notice tone={tone === 'red' ? 'red' : 'amber'} title={text}>
      {WORDS[document.validity]}
      {binding !== undefined && (
        <Stack across>
          <TextLink onPress={() => openDocument(binding.id)}>看现行版本</TextLink>
          <TextLink onPress={() => openComparison(document.id, binding.id)}>看改了什么</TextLink>
        </Stack>
      )}
      {successor !== undefined && (
        <TextLink onPress={() => openDocument(successor.id)}>{`看代替它的《${successor.title}》`}</TextLink>
      )}
    </Notice>
  )
}
