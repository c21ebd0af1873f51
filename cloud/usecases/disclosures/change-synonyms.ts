import type { SynonymGroupView } from '../../../src/contract/synonyms'
import { fail, ok } from '../../../src/domain/result'
import { foldText } from '../../../src/domain/search/fold-text'
import type { UseCase } from '../../ports/use-case'
import { answeringOnce } from '../acting/answering-once'
import { auditCatalogue } from '../catalogue/change-catalogue'

type Groups = { readonly groups: readonly SynonymGroupView[] }

/** Adds words of one meaning, folded as search folds what is typed. */
export const addTownshipSynonyms: UseCase<{ readonly words: readonly string[] }, Groups> = (asked, world) =>
  answeringOnce(asked, { world, act: 'add_synonyms' }, async (stores, { person }) => {
    const words = [...new Set(asked.input.words.map(foldText))]
    const id = world.identity.newId()
    await stores.synonyms.add({ id, words, addedOn: world.clock.today() })
    const detail = { synonymsId: id, words }
    await auditCatalogue(stores, { world, person }, { act: 'add_synonyms', detail })
    return ok({ groups: await stores.synonyms.list() })
  })

/** Takes a group of synonyms away. */
export const removeTownshipSynonyms: UseCase<{ readonly id: string }, Groups> = (asked, world) =>
  answeringOnce(asked, { world, act: 'remove_synonyms' }, async (stores, { person }) => {
    const { id } = asked.input
    const group = (await stores.synonyms.list()).find((each) => each.id === id)
    if (group === undefined) return fail('not_found')
    await stores.synonyms.remove(id)
    const detail = { synonymsId: id, words: group.words }
    await auditCatalogue(stores, { world, person }, { act: 'remove_synonyms', detail })
    return ok({ groups: await stores.synonyms.list() })
  })
