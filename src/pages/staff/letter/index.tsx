import { useRouter } from '@tarojs/taro'
import { ActLettersDesk } from '@/features/staff-desk/act-letters-desk'
import { DraftLetterDesk } from '@/features/staff-desk/draft-letter-desk'

/** A letter before it goes out: the drafted answer's, or those of an act that is being filled in. */
export default function LetterPage() {
  const { params } = useRouter<{ readonly id: string; readonly act?: string }>()
  const id = params.id ?? ''
  return params.act === undefined ? <DraftLetterDesk id={id} /> : <ActLettersDesk id={id} act={params.act} />
}
