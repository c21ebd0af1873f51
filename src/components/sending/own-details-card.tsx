import { maskIdentityNumber, maskName, maskPhone } from '../../domain/people/masking'
import type { OwnDetails } from '../../services/own-details'
import { useKeptDetails } from '../../services/use-own-details'
import { Card } from '../ui/card'
import { FactList } from '../ui/fact-list'
import { Heading } from '../ui/heading'
import { Stack } from '../ui/stack'
import { TextLink } from '../ui/text-link'
import { Words } from '../ui/words'

const shown = (details: OwnDetails) =>
  [
    { name: '单位', value: details.organisationName ?? '' },
    { name: '姓名', value: maskName(details.name ?? details.contactName ?? '') },
    { name: '证件号码', value: maskIdentityNumber(details.identityNumber ?? '') },
    { name: '电话', value: maskPhone(details.phone ?? '') },
    { name: '地址', value: details.address ?? '' },
  ].filter(({ value }) => value.replaceAll('*', '') !== '')

/** What this phone fills into forms, hidden in part, and the way to be rid of it; nothing where nothing is kept. */
export function OwnDetailsCard() {
  const { kept, gone, remove, bringBack } = useKeptDetails()
  if (kept === undefined && gone === undefined) return null
  return (
    <Card>
      <Stack across>
        <Heading level={3}>这部手机记着的信息</Heading>
        <TextLink acts onPress={kept === undefined ? bringBack : remove}>
          {kept === undefined ? '还是记住' : '不再记，删掉'}
        </TextLink>
      </Stack>
      {kept === undefined ? <Words>已删掉。下次填表要重新填。</Words> : <FactList facts={shown(kept)} />}
    </Card>
  )
}
