import { FORM_2021 } from './forms/form-2021'
import type { ReportForm } from './forms/form-model'
import { STATISTICS_2014 } from './forms/statistics-2014'
import { TRIAL_2019 } from './forms/trial-2019'

/** The three generations of the form. */
export type ReportFormName = ReportForm['name']

/**
 * The forms by their names.
 * @example REPORT_FORMS.form_2021.chapters.length // 6
 */
export const REPORT_FORMS: Readonly<Record<ReportFormName, ReportForm>> = {
  form_2021: FORM_2021,
  trial_2019: TRIAL_2019,
  statistics_2014: STATISTICS_2014,
}

/** Last year that was to be reported on the form of 2014. */
export const LAST_YEAR_OF_STATISTICS = 2018

/**
 * The form of a report by the year it is on. `oldFormThrough` is a township's own setting: the last year that it still
 * reported on the form of 2014, as the seed did for 2019; it never reaches beyond 2020, for from 2021 on there is one form.
 * Source: 国办发〔2014〕32号; 国办公开办函〔2019〕60号; 国办公开办函〔2021〕30号.
 * @example formOfYear(2019).name // 'trial_2019'
 * @example formOfYear(2019, 2019).name // 'statistics_2014'
 */
export const formOfYear = (year: number, oldFormThrough: number = LAST_YEAR_OF_STATISTICS): ReportForm => {
  if (year >= 2021) return REPORT_FORMS.form_2021
  return REPORT_FORMS[year <= oldFormThrough ? 'statistics_2014' : 'trial_2019']
}
