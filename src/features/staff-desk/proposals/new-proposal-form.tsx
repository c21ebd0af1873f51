import { Button } from '@/components/ui/button'
import { Heading } from '@/components/ui/heading'
import { Words } from '@/components/ui/words'
import { asApiError } from '@/services/api-error'
import { replace, tell } from '@/services/navigate'
import { ButtonStack } from '@/components/ui/button-stack'
import { FailureNotice } from '../failure-notice'
import { STAFF_PAGES } from '../staff-pages'
import { keptName, useKeptState } from '../use-kept-state'
import { ProposalFields } from './proposal-fields'
import { ProposalPaste } from './proposal-paste'
import { asProposalFacts, newProposal } from './typed-proposal'
import { useRegistering } from './use-proposal-desk'

type Props = { readonly today: string }

const FIRST = 'proposals.0.'

/** Takes one proposal down, or a list that was copied out of a table. */
export function NewProposalForm({ today }: Props) {
  const typed = useKeptState(keptName('proposal', 'new'), () => newProposal(today))
  const registering = useRegistering()
  const failure = registering.error === null ? null : asApiError(registering.error)
  const errorAt = (field: string): string =>
    failure?.field === `${FIRST}${field}` ? failure.userMessage : ''
  const register = () =>
    registering.mutate([asProposalFacts(typed.value)], {
      onSuccess: ({ ids: [id = ''] }) => {
        typed.clear()
        tell('已登记')
        replace(STAFF_PAGES.proposal, { id })
      },
    })
  return (
    <>
      <Heading level={1}>登记建议提案</Heading>
      <Words tone="muted">人大、政协交办的，登记以后分给单位办，三个月内答复代表。</Words>
      <ProposalFields
        typed={typed.value}
        onChange={(over) => typed.change((newest) => ({ ...newest, ...over }))}
        errorAt={errorAt}
      />
      <FailureNotice failure={failure} note="您填写的内容还在，改好以后可以再存。" />
      <ButtonStack>
        <Button onPress={register} busy={registering.isPending} busyText="正在登记…">
          登记
        </Button>
      </ButtonStack>
      <ProposalPaste />
    </>
  )
}
