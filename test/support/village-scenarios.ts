import type { Endpoint } from '../../src/contract/endpoint'
import {
  addVillage,
  changeVillage,
  listVillagesAtDesk,
  retireVillage,
  setVillageClerk,
} from '../../src/contract/villages'
import { saveGuide } from '../../src/contract/guide'
import { readHouseTerms, saveHouseTerms } from '../../src/contract/house-terms'
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
  const villageClerk = async () => {
    const { server, clerk } = desk()
    return (await call(server, listVillagesAtDesk, [{}, { token: clerk }])).body.clerks[0]!.id
  }
  let villages = 0
  const name = () => `第${(villages += 1)}村`
  const terms = async (over: object) => {
    const token = desk().head
    const { version, terms: now } = (await call(desk().server, readHouseTerms, [{}, { token }])).body
    // The county sets that one.
    const { rectificationDays: _, ...own } = now
    return { version, terms: { ...own, ...over }, because: '县里的规定' }
  }
  const added = () => addedVillage({ server: desk().server, token: desk().clerk }, { name: name() })
  return [
    [
      saveGuide as Endpoint<unknown, unknown>,
      async () => [await guide({}), desk().head],
      async () => [await guide({ address: '' }), desk().head],
    ],
    [
      saveHouseTerms as Endpoint<unknown, unknown>,
      async () => [await terms({ hotlineDays: 4 }), desk().head],
      async () => [await terms({ hotlineDays: 0 }), desk().head],
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
      setVillageClerk as Endpoint<unknown, unknown>,
      async () => [{ id: await added(), personId: await villageClerk(), isClerk: true }, desk().clerk],
      async () => [{ id: await added(), personId: 'none', isClerk: true }, desk().clerk],
    ],
    [
      retireVillage as Endpoint<unknown, unknown>,
      async () => [{ id: await added(), revision: 1, because: '并入邻村' }, desk().clerk],
      async () => [{ id: 'none', revision: 1, because: '并入邻村' }, desk().clerk],
    ],
  ]
}
