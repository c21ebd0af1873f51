import { Remote } from '../../components/ui/remote'
import { Words } from '../../components/ui/words'
import { remoteOf } from '../../services/remote'
import { OfficeCard } from './office-card'
import { useOffice } from './queries'

/** The facts a disclosure guide must hold: who, where, when, by which number, and who watches over it. */
export function GuideFacts() {
  const query = useOffice()
  return (
    <Remote state={remoteOf(query)} onRetry={() => void query.refetch()} lines={2}>
      {(office) => (
        <>
          <OfficeCard office={office} full />
          <Words
            size="small"
            tone="muted"
          >{`更新日期 ${office.updatedOn}。《政府信息公开条例》第十二条。`}</Words>
        </>
      )}
    </Remote>
  )
}
