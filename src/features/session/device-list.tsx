import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { instantInFull } from '../../components/case/day-words'
import { Button } from '../../components/ui/button'
import { Card } from '../../components/ui/card'
import { EmptyState } from '../../components/ui/empty-state'
import { Notice } from '../../components/ui/notice'
import { Remote } from '../../components/ui/remote'
import { Words } from '../../components/ui/words'
import { endDevices, listMyDevices, type DeviceView } from '../../contract/devices'
import { DEVICE_TEXTS } from '../../domain/people/device'
import { call } from '../../services/api'
import { asApiError } from '../../services/api-error'
import { remoteOf } from '../../services/remote'
import { useSession, withSession } from '../../services/session'

type Ending = { readonly end: (id?: string) => void; readonly busy: boolean }

function DeviceCard({ device, ending }: { readonly device: DeviceView; readonly ending: Ending }) {
  const name = DEVICE_TEXTS[device.device]
  return (
    <Card>
      <Words strong>{device.isThis ? `${name}（就是这里）` : name}</Words>
      <Words size="small" tone="muted">
        {`${instantInFull(device.openedAt)} 登录，最近用过 ${instantInFull(device.usedAt)}`}
      </Words>
      {!device.isThis && (
        <Button kind="ghost" busy={ending.busy} onPress={() => ending.end(device.id)} label={`退出${name}`}>
          退出它
        </Button>
      )}
    </Card>
  )
}

const useDevices = () => {
  const client = useQueryClient()
  const session = useSession()
  const key = ['mine', 'devices', session?.personId ?? '']
  const query = useQuery({
    queryKey: key,
    queryFn: () => withSession(() => call(listMyDevices, {})),
    enabled: session !== null,
    staleTime: 0,
  })
  const mutation = useMutation({
    mutationFn: (id?: string) => call(endDevices, id === undefined ? {} : { id }),
    onSuccess: (left) => client.setQueryData(key, left),
    onError: () => void query.refetch(),
  })
  const failure = mutation.error === null ? null : asApiError(mutation.error)
  return { session, query, failure, ending: { end: mutation.mutate, busy: mutation.isPending } }
}

/** Where I am signed in, since when, and the way out of each. */
export function DeviceList() {
  const { session, query, failure, ending } = useDevices()
  if (session === null) return <EmptyState text="这部手机还没有登录，也没有提交过东西" />
  return (
    <Remote state={remoteOf(query)} onRetry={() => void query.refetch()}>
      {({ devices }) => (
        <>
          {failure !== null && (
            <Notice tone="red" urgent>
              {failure.userMessage}
            </Notice>
          )}
          {devices.map((device) => (
            <DeviceCard key={device.id} device={device} ending={ending} />
          ))}
          {devices.length > 1 && (
            <Button kind="danger" busy={ending.busy} busyText="正在退出…" onPress={() => ending.end()}>
              退出其他所有设备
            </Button>
          )}
        </>
      )}
    </Remote>
  )
}
