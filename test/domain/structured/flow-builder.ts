import fc from 'fast-check'
import type { FlowStep, FlowWay } from '../../../src/domain/structured/flow-edit'
import { PROCEDURE_END } from '../../../src/domain/structured/procedure'

export const flowStep = (id: string, ways: readonly FlowWay[] = []): FlowStep => ({
  ...{ id, name: `步骤${id}`, who: '窗口', term: '当日', ways },
})

/** Flows in which any step may lead anywhere; not all of them can be drawn. */
export const anyFlow: fc.Arbitrary<readonly FlowStep[]> = fc.integer({ min: 1, max: 9 }).chain((count) => {
  const target = fc.oneof(
    fc.constant(PROCEDURE_END),
    fc.nat(count - 1).map((at) => String(at)),
  )
  const ways = fc.oneof(
    fc.constant([]),
    target.map((to) => [{ when: '', to }]),
    fc
      .array(target, { minLength: 2, maxLength: 5 })
      .map((all) => all.map((to, at) => ({ when: `情况${at + 1}`, to }))),
  )
  return fc
    .tuple(...Array.from({ length: count }, () => ways))
    .map((all) => all.map((each, at) => flowStep(String(at), each as readonly FlowWay[])))
})
