import { useState } from 'react'
import { readOwnDetails } from '../../services/own-details'
import { Notice } from '../ui/notice'
import { TextLink } from '../ui/text-link'

/** Says why the form is filled in already, and empties it for somebody else. */
export function OwnDetailsNotice({ onEmpty }: { readonly onEmpty: () => void }) {
  const [isThere, setThere] = useState(() => readOwnDetails() !== undefined)
  if (!isThere) return null
  return (
    <Notice>
      已填上这部手机记着的信息，请核对。
      <TextLink
        acts
        onPress={() => {
          setThere(false)
          onEmpty()
        }}
      >
        不是我，清空
      </TextLink>
    </Notice>
  )
}
