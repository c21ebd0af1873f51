import { View } from '@tarojs/components'
import { Letter } from '@/components/case/letter'
import { Section } from '@/components/ui/section'
import { TextLink } from '@/components/ui/text-link'
import { Words } from '@/components/ui/words'
import type { StaffCaseView } from '@/contract/case-view'
import { open } from '@/services/navigate'
import { STAFF_PAGES } from './staff-pages'
import styles from './today.module.scss'
import { useSignature } from './use-signature'

type Props = { readonly view: StaffCaseView }

/** The letter as the open draft would make it today, and whose draft it is. */
export function ApprovalLetter({ view }: Props) {
  const signedBy = useSignature()
  const { draft, letterPreview } = view
  const mayEdit = view.permissions.some(({ act, allowed }) => act === 'edit_letter' && allowed)
  if (draft === null || letterPreview === null) return null
  return (
    <Section title="答复书">
      <Words size="small">{`结论：${letterPreview.outcomeText}　起草人：${draft.draftedBy}`}</Words>
      <View className={styles.gap}>
        <Letter {...letterPreview} signedBy={signedBy} preview />
      </View>
      {mayEdit && (
        <TextLink onPress={() => open(STAFF_PAGES.letter, { id: view.id })}>修改答复书文字</TextLink>
      )}
    </Section>
  )
}
