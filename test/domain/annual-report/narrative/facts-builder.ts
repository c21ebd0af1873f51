import type { YearFacts } from '../../../../src/domain/annual-report/narrative/year-facts'

/** A year of which everything is known. */
export const FACTS: YearFacts = {
  year: 2026,
  tenantName: '盏西镇',
  published: {
    items: 137,
    columns: 8,
    byChannel: [
      { name: '政府网站', many: 99 },
      { name: '公开栏', many: 40 },
    ],
    onSiteByColumn: [{ name: '工作动态', many: 93 }],
    normative: 2,
    interpretations: 3,
  },
  keyAreas: [{ name: '社会救助', many: 5 }],
  services: { windows: 13, guides: 60 },
  proposals: { answered: 8, published: 7, sessions: ['第四届人民代表大会第二次会议'] },
  concerns: { responded: 1, grave: 0, pressConferences: 0 },
  requests: { received: 12, carriedIn: 1, ended: 11, carriedOut: 2, late: 0 },
  remedies: { reconsiderations: 1, suits: 0, corrected: 0, reports: 0 },
  work: { meetings: 2, trainings: 1, trained: 34, fees: 0 },
  survey: { invited: 31, open: 20 },
  overdue: [],
}

/** A year of which nothing is known. */
export const UNKNOWN: YearFacts = {
  ...FACTS,
  published: {
    ...{ items: null, columns: null, byChannel: [], onSiteByColumn: [] },
    ...{ normative: null, interpretations: null },
  },
  keyAreas: [],
  services: { windows: null, guides: null },
  proposals: { answered: null, published: null, sessions: [] },
  concerns: { responded: null, grave: null, pressConferences: null },
  requests: { received: null, carriedIn: null, ended: null, carriedOut: null, late: null },
  remedies: { reconsiderations: null, suits: null, corrected: null, reports: null },
  work: { meetings: null, trainings: null, trained: null, fees: null },
  survey: { invited: null, open: null },
}
