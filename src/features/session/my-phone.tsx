import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { Button } from '../../components/ui/button'
import { Words } from '../../components/ui/words'
import { readMyPhone, unlinkPhone } from '../../contract/phones'
import { call } from '../../services/api'
import { useSession, withSession } from '../../services/session'

/** The verified number of whoever is signed in, and how to let it go; nothing where there is none. */
export function MyPhone() {
  const client = useQueryClient()
  const session = useSession()
  const [asked, setAsked] = useState(false)
  const key = ['mine', 'phone', session?.personId ?? '']
  const query = useQuery({
    queryKey: key,
    queryFn: () => withSession(() => call(readMyPhone, {})),
    enabled: session !== null && !session.isGuest,
  })
  const ending = useMutation({
    mutationFn: () => call(unlinkPhone, {}),
    onSuccess: (view) => client.setQueryData(key, view),
  })
  const phone = query.data?.phone ?? null
  if (phone === null) return null
  return (
    <>
      <Words size="small" tone="muted">{`手机号码 ${phone}，换了手机用它登录`}</Words>
      <Button
        kind="plain"
        busy={ending.isPending}
        busyText="正在去掉…"
        onPress={() => (asked ? ending.mutate() : setAsked(true))}
      >
        {asked ? '再按一次，去掉这个号码。换了手机就登不回来' : '不再用这个号码'}
      </Button>
    </>
  )
}
