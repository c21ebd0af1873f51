import type { Evidence } from './evidence'
import type { Rule } from './rule'
import { AUDIT_RULES, HOUSE_RULES } from './rules'

const MOST_TOLD = 20

const lineOf = (rule: Rule, evidence: Evidence, number: string): readonly string[] => {
  const { measured, faults } = rule.judge(evidence)
  const more = faults.length > MOST_TOLD ? [`     …… 还有 ${faults.length - MOST_TOLD} 处`] : []
  return [
    `${faults.length === 0 ? '✓' : '✖'} ${number.padStart(2)} ${rule.name}｜${rule.goal}｜${measured}`,
    ...faults.slice(0, MOST_TOLD).map((fault) => `     ${fault}`),
    ...more,
  ]
}

/** The table as it is printed, and how many rules are broken. */
export const tableOf = (evidence: Evidence): { readonly text: string; readonly broken: number } => {
  const lines = [
    ...AUDIT_RULES.flatMap((rule, at) => lineOf(rule, evidence, String(at + 1))),
    '',
    ...HOUSE_RULES.flatMap((rule) => lineOf(rule, evidence, '')),
  ]
  const rules = [...AUDIT_RULES, ...HOUSE_RULES]
  const broken = rules.filter((rule) => rule.judge(evidence).faults.length > 0).length
  return { text: `${lines.join('\n')}\n`, broken }
}
