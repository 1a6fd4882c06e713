import { serviceByCode, services, type Service } from 'scoring/services/catalogue'
import { matchHeadings, type Heading, type MatchedHeadings } from '~/platform/csv/headings'
import { remarksHeading } from '../remarks-heading'

const code: Heading = { key: 'code', heading: 'Код', aliases: ['Код клиента', 'Код договора'] }
const signing = [
  { key: 'signature', heading: 'Подпись', isOptional: true },
  { key: 'signedOn', heading: 'Дата подписи', isOptional: true },
  { key: 'witnesses', heading: 'Свидетели', isOptional: true },
] as const satisfies readonly Heading[]
const long = [
  { key: 'service', heading: 'Услуга' },
  { key: 'count', heading: 'Количество', aliases: ['Кол-во', 'Сколько раз'] },
] as const satisfies readonly Heading[]
/** For the people who fill the file in; they are not read. */
const told = ['Фамилия И. О.', 'Дней в программе', remarksHeading].map((heading): Heading => ({
  key: heading,
  heading,
  isOptional: true,
}))

/** «1.5.1 Трехразовое питание» */
export const serviceHeading = (service: Service): string => `${service.code} ${service.title.ru}`

const serviceColumns = services.map((service): Heading => ({ key: service.code, heading: serviceHeading(service) }))

/** The headings of the template, which is the wide form. */
export const templateHeadings = {
  code: code.heading,
  name: told[0]!.heading,
  days: told[1]!.heading,
  signature: signing[0].heading,
  signedOn: signing[1].heading,
  witnesses: signing[2].heading,
}

export type ActForm = 'wide' | 'long'

/** The service that a cell or a heading names by its code, with or without its title. */
export function serviceIn(text: string): Service | undefined {
  const found = /^\s*(\d+(?:\.\d+)+)\.?(?=\s|$)/.exec(text)
  return found ? serviceByCode.get(found[1]!) : undefined
}

export interface ActHeading extends MatchedHeadings {
  form: ActForm
  columns: ReadonlyMap<string, Heading>
}

/** Which of the two forms a file has, by its heading: a column for each service, or a line for each; null for neither. */
export function readActHeading(heading: readonly string[]): ActHeading | null {
  const plain = heading.map((text) => {
    const service = serviceIn(text)
    return service ? serviceHeading(service) : text
  })
  const form: ActForm = matchHeadings(heading, long).missing.length === 0 ? 'long' : 'wide'
  const known = [
    code,
    ...signing,
    ...told,
    ...(form === 'long' ? long : serviceColumns.map((column) => ({ ...column, isOptional: true }))),
  ]
  const matched = matchHeadings(plain, known)
  if (form === 'wide' && !serviceColumns.some(({ key }) => matched.at.has(key))) return null
  return { ...matched, form, columns: new Map(known.map((column) => [column.key, column])) }
}
