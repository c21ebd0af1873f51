import type { Endpoint } from '../../src/contract/endpoint'
import { addVillage, changeVillage, retireVillage } from '../../src/contract/villages'
import { saveGuide } from '../../src/contract/guide'
import { readOffice } from '../../src/contract/read-office'
import { call } from './http-client'
import { addedVillage, villageForm } from './catalogue-forms'
import type { Desk, Row } from './publishing-scenarios'

/** For each door to the villages and the guide one change that goes through and one that is refused. */
export const villageScenarios = (desk: () => Desk): readonly Row[] => {
  const office = async () => (await call(desk().server, readOffice, [{}])).body
  const guide = async (over: object) => {
    const { tenant: _tenant, township: _township, version, updatedOn: _on, ...facts } = await office()
    return { version, guide: { ...facts, ...over }, because: '已核对' }
  }
  let villages = 0
  const name = () => `第${(villages += 1)}村`
  const added = () => addedVillage({ server: desk().server, token: desk().clerk }, { name: name() })
  return [
    [
      saveGuide as Endpoint<unknown, unknown>,
      async () => [await guide({}), desk().head],
      async () => [await guide({ address: '' }), desk().head],
    ],
    [
      addVillage as Endpoint<unknown, unknown>,
      async () => [{ village: villageForm({ name: name() }) }, desk().clerk],
      async () => [{ village: villageForm({ name: '村' }) }, desk().clerk],
    ],
    [
      changeVillage as Endpoint<unknown, unknown>,
      async () => [{ id: await added(), revision: 1, village: villageForm({ name: name() }) }, desk().clerk],
      async () => [{ id: await added(), revision: 7, village: villageForm({ name: name() }) }, desk().clerk],
    ],
    [
      retireVillage as Endpoint<unknown, unknown>,
      async () => [{ id: await added(), revision: 1, because: '并入邻村' }, desk().clerk],
      async () => [{ id: 'none', revision: 1, because: '并入邻村' }, desk().clerk],
    ],
  ]
}
