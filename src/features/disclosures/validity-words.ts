import type { TagTone } from '../../components/ui/tag'
import type { Validity } from '../../contract/document-view'

/** Validity as official sites print it, with a tone that repeats it. */
export const VALIDITY: Readonly<Record<Validity, { readonly text: string; readonly tone: TagTone }>> = {
  in_force: { text: '现行有效', tone: 'green' },
  amended: { text: '已修改', tone: 'amber' },
  repealed: { text: '已废止', tone: 'red' },
  expired: { text: '已失效', tone: 'red' },
  not_yet_in_force: { text: '还没生效', tone: 'amber' },
}
