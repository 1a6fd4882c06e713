import type { TFunction } from 'i18next'
import { dayText, moneyText } from '~/platform/i18n/format'
import { ru } from '~/platform/i18n/ru'
import { isRole } from '~/platform/permissions/roles'

type Nested = Record<string, Record<string, string>>

/** Every action that has words of its own, as `act.submitted`. */
export const knownActions: readonly string[] = Object.entries(ru.audit.action as Nested).flatMap(([subject, verbs]) =>
  Object.keys(verbs).map((verb) => `${subject}.${verb}`),
)
const knownSubjects: readonly string[] = Object.keys(ru.audit.subject)
const knownDetails: readonly string[] = Object.keys(ru.audit.detail)
type SubjectKey = keyof typeof ru.audit.subject
type DetailKey = keyof typeof ru.audit.detail

export const subjectTypes = knownSubjects.filter((type) => type !== 'other')

/** «Акт сдан»; what has no words of its own is told by its record. */
export function actionText(t: TFunction, action: string, subjectType: string): string {
  if (knownActions.includes(action)) return t(`audit.action.${action}` as 'audit.action.person.created')
  return t('audit.otherAction', { subject: subjectText(t, subjectType).toLowerCase() })
}

export const subjectText = (t: TFunction, type: string): string =>
  t(`audit.subject.${knownSubjects.includes(type) ? (type as SubjectKey) : 'other'}`)

/** «Сеансов завершено: 2»; ids, and what has no words, are left out. */
export const detailTexts = (t: TFunction, details: Record<string, string | number | boolean | null>): string[] =>
  Object.entries(details)
    .filter(([key, value]) => knownDetails.includes(key) && value !== null && value !== '')
    .map(([key, value]) => `${t(`audit.detail.${key as DetailKey}`)}: ${valueText(t, key, value!)}`)

function valueText(t: TFunction, key: string, value: string | number | boolean): string {
  if (typeof value === 'boolean') return t(value ? 'audit.yes' : 'audit.no')
  if (typeof value === 'number') return String(value)
  if (key.endsWith('Kopecks')) return moneyText(BigInt(value), 'ru')
  if (/^\d{4}-\d\d-\d\d$/.test(value)) return dayText(value)
  if (/^\d{4}-\d\d$/.test(value)) return `${value.slice(5)}.${value.slice(0, 4)}`
  const roles = value.split(' ')
  return roles.every(isRole) ? roles.map((role) => t(`common.role.${role}`)).join(', ') : value
}
