import type { InputOf } from '../../../src/contract/endpoint'
import type { FoundedTownship, foundTownship, NewTownshipForm } from '../../../src/contract/new-township'
import { modelItemsFor } from '../../../src/domain/catalogue/model-catalogue'
import { yearOf } from '../../../src/domain/calendar/civil-date'
import { checkTownshipName, guideOfNewTownship } from '../../../src/domain/county/new-township'
import { checkGuide, type OfficeGuide } from '../../../src/domain/guide/office-guide'
import { fail, ok } from '../../../src/domain/result'
import { EMPTY_HALL } from '../../../src/domain/service-hall/service-hall'
import type { SettingsInForce, Stores, TenantSettings } from '../../ports/storage'
import type { Answer, UseCase, World } from '../../ports/use-case'
import { answeringOnce } from '../acting/answering-once'
import { auditEntry } from '../acting/audit-entry'
import { createStaffAccount } from '../people/new-staff-account'
import { byCounty } from './by-county'
import { namesBeside } from './new-township-desk'

interface Plan {
  readonly form: NewTownshipForm
  readonly guide: OfficeGuide
  readonly neighbour: SettingsInForce
}

const settingsOf = ({ form, guide, neighbour }: Plan, world: World): TenantSettings => {
  const { id, township, caseNumberPrefix, letterNumberPrefix } = form
  const today = world.clock.today()
  const { calendarId, countyId, countyArea, houseTerms, annualReport, moreAttachmentKinds } = neighbour
  return {
    ...{ id, caseNumberPrefix, letterNumberPrefix, calendarId, houseTerms },
    countyId: countyId ?? null,
    countyArea: countyArea ?? null,
    moreAttachmentKinds: moreAttachmentKinds ?? [],
    annualReport: { ...annualReport, recordsFrom: yearOf(today) },
    office: { ...guide, tenant: id, township, version: 1, updatedOn: today },
  }
}

/** What a clerk finds there on the first day: units, catalogue, windows, and what the county has set: local days, how long files are kept. */
const fillIn = async (born: Stores, { form }: Plan, { own, world }: Beside): Promise<void> => {
  const units = form.units.map((name, at) => ({ id: `unit-${at + 1}`, name, parentId: null }))
  await born.organisation.put({ units, posts: [], deputyships: [] })
  await born.catalogue.fill(modelItemsFor({ issuer: `${form.township}人民政府`, units }))
  const windows = form.windows.map((name, at) => ({
    ...{ id: `window-${at + 1}`, name, covers: '', place: '', hours: '', phone: '', queueNote: '', duty: [] },
    sourceNote: '设立时由县里列出，由镇里核对',
  }))
  const saved = { hall: { ...EMPTY_HALL, windows }, because: '', by: '', at: world.clock.now() }
  await born.serviceHall.save(0, saved)
  const { days, notices } = await own.calendars.loaded()
  if (days.length > 0) await born.calendars.putDays(days)
  for (const notice of notices) await born.calendars.putNotice(notice)
  const periods = (await own.retention.changes()).filter(({ setBy }) => setBy === 'county')
  for (const [at, period] of periods.entries()) await born.retention.add({ ...period, version: at + 1 })
}

interface Beside {
  readonly own: Stores
  readonly world: World
}

const settle = async (plan: Plan, beside: Beside): Promise<Answer<FoundedTownship>> => {
  const { form } = plan
  const born = await beside.own.townships.found(settingsOf(plan, beside.world))
  if (born === null)
    return fail('invalid_field', { field: 'id', message: '这个英文简称已经有乡镇用了，请换一个' })
  await fillIn(born, plan, beside)
  const head = {
    account: form.headAccount,
    displayName: form.headName,
    roles: ['office_head' as const],
    unitIds: [],
  }
  const made = await createStaffAccount(born, head, beside.world)
  if (!made.ok) return made
  const { id, township, caseNumberPrefix, letterNumberPrefix } = form
  return ok({ id, township, caseNumberPrefix, letterNumberPrefix, headId: made.value.id })
}

const planFor = (form: NewTownshipForm, { settings }: Stores): Answer<Plan> => {
  if ((settings.countyId ?? null) === null) return fail('township_without_county')
  const { address, hours, phone, postcode, email } = form
  const known = { address, hours, phone, postcode, email }
  const checked = checkGuide(guideOfNewTownship(form.township, known, settings.office))
  return checked.ok ? ok({ form, guide: checked.value, neighbour: settings }) : checked
}

/** Sets a township of the county up in one transaction, with somebody who keeps its accounts; told to the audit of both. */
export const foundTownshipOfCounty: UseCase<InputOf<typeof foundTownship>, FoundedTownship> = async (
  asked,
  world,
) => {
  const taken = await namesBeside(world, asked.tenant)
  return answeringOnce(asked, { world, act: 'found_township' }, async (own, { person }) => {
    const named = checkTownshipName(asked.input, taken)
    if (!named.ok) return named
    const planned = planFor(asked.input, own)
    if (!planned.ok) return planned
    const settled = await settle(planned.value, { own, world })
    if (!settled.ok) return settled
    const facts = { act: 'found_township', caseId: null, detail: { township: settled.value.id } }
    await own.audit.write(auditEntry(byCounty({ person }), world.clock.now(), facts))
    return settled
  })
}
