import { dayInFull } from '@/components/case/day-words'
import { Card } from '@/components/ui/card'
import { FactList } from '@/components/ui/fact-list'
import type { AppointmentView } from '@/contract/leading-group'
import { DossierDesk } from '../dossiers/dossier-desk'
import { APPOINTMENT_FORMS } from './appointment-forms'
import { useAppointmentAct } from './use-leading-group'

const factsOf = ({ state: { facts, end }, postText, documentText }: AppointmentView) =>
  [
    { name: '姓名', value: facts.name },
    { name: '职务', value: facts.office },
    { name: '任职', value: postText },
    { name: '起', value: dayInFull(facts.from) },
    { name: '止', value: end === null ? '' : dayInFull(end.lastOn) },
    { name: '文件', value: documentText },
    { name: '账号', value: facts.personId === null ? '没有账号，只列入名单' : '按任职日期参与' },
  ].filter(({ value }) => value !== '')

/** One appointment at the desk: who, from when, by which document, and what may be done. */
export function AppointmentDesk({ view }: { readonly view: AppointmentView }) {
  const acting = useAppointmentAct(view)
  return (
    <DossierDesk
      view={view}
      title="领导小组任职"
      status={{ text: view.statusText, isRed: view.state.status === 'to_confirm' }}
      forms={APPOINTMENT_FORMS}
      acting={acting}
      lead={view.acts.find(({ act, allowed }) => act === 'confirm' && allowed) ?? null}
      story={view.story}
    >
      <Card>
        <FactList facts={factsOf(view)} />
      </Card>
    </DossierDesk>
  )
}
