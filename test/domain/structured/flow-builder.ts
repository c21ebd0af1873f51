import fc from 'fast-check'
import type { FlowStep, FlowWay } from '../../../src/domain/structured/flow-edit'
import { PROCEDURE_END } from '../../../src/domain/structured/procedure'

export const flowStep = (id: string, ways: readonly FlowWay[] = []): FlowStep => ({
  ...{ id, name: `步骤${id}`, who: '窗口', term: '当日', ways },
})

/** Flows in which any step may lead anywhere; not all of them can be drawn. */
export const anyFlow: fc.Arbitrary<readonly FlowStep[]> = fc.integer({ min: 1, max: 7 }).chain((count) => {
  const target = fc.oneof(
    fc.constant(PROCEDURE_END),
    fc.nat(count - 1).map((at) => String(at)),
  )
  const ways = fc.oneof(
    fc.constant([]),
    target.map((to) => [{ when: '', to }]),
    fc.tuple(target, target).map(([yes, no]) => [
      { when: '是', to: yes },
      { when: '否', to: no },
    ]),
  )
  return fc
    .tuple(...Array.from({ length: count }, () => ways))
    .map((all) => all.map((each, at) => flowStep(String(at), each as readonly FlowWay[])))
})
