import type { FileColumn } from '~/platform/csv/file-column'
import type { Heading } from '~/platform/csv/headings'
import type { SetCriterion } from './set-in-force.read.server'

/** The columns of a file of criteria: what is exported can be loaded again. */
export const criterionHeadings = [
  { key: 'place', heading: '№', aliases: ['Номер', '№ п/п'], isOptional: true },
  { key: 'code', heading: 'Код' },
  { key: 'title', heading: 'Название' },
  { key: 'titleEn', heading: 'Название по-английски', isOptional: true },
  { key: 'main', heading: 'Основной' },
  { key: 'standIn', heading: 'Подставлен вместо официального текста', aliases: ['Подставлен'], isOptional: true },
  { key: 'text', heading: 'Текст', aliases: ['Текст критерия'] },
  { key: 'source', heading: 'Источник' },
  { key: 'method', heading: 'Способ проверки', isOptional: true },
] as const satisfies readonly Heading[]

export type CriterionColumn = (typeof criterionHeadings)[number]['key']

const yesOrNo = (is: boolean) => (is ? 'да' : 'нет')

const values: Record<CriterionColumn, (row: SetCriterion & { place: number }) => string | number> = {
  place: ({ place }) => place,
  code: ({ id }) => id,
  title: ({ title }) => title.ru,
  titleEn: ({ title }) => (title.en === title.ru ? '' : title.en),
  main: ({ main }) => yesOrNo(main),
  standIn: ({ standIn }) => yesOrNo(standIn),
  text: ({ text }) => text,
  source: ({ source }) => source,
  method: ({ method }) => method,
}

export const criterionFileColumns: FileColumn<SetCriterion & { place: number }>[] = criterionHeadings.map(
  ({ key, heading }) => ({ heading, value: values[key] }),
)
