import { longDayText } from '~/platform/i18n/format'
import type { Tx } from '~/platform/db/db.server'
import { nameInCase, withInitials } from '~/platform/paper/name-in-case'
import { positionInCase } from '~/platform/paper/position-in-case'
import { inCase } from './name-forms.server'
import type { FieldSpec, PaperFields } from './paper-kind'
import { NotReady, type Asked, type PaperHead } from './paper-kind.server'

export const headSpecs: readonly FieldSpec[] = [
  { name: 'номер', means: 'Регистрационный номер документа' },
  { name: 'дата', means: 'День регистрации: «6 апреля 2026 г.»' },
  { name: 'подписант_должность', means: 'Должность того, кто подписывает' },
  { name: 'подписант', means: 'Инициалы и фамилия того, кто подписывает' },
]

/** Number, day and signature, as every registered paper prints them. */
export const headFields = (head: PaperHead): PaperFields => ({
  номер: head.number,
  дата: longDayText(head.registeredOn, 'ru'),
  подписант_должность: head.signatoryPosition,
  подписант: head.signatoryName,
})

export const ministrySpec: FieldSpec = { name: 'министерство', means: 'Полное наименование министерства или комитета' }

export const letterSpecs: readonly FieldSpec[] = [
  ministrySpec,
  { name: 'министерство_адрес', means: 'Почтовый адрес министерства' },
  { name: 'министерство_связь', means: 'Телефон и электронная почта министерства' },
  ...headSpecs,
  { name: 'адресат_должность', means: 'Должность руководителя организации в дательном падеже' },
  { name: 'адресат_организация', means: 'Краткое наименование организации, которой пишут' },
  { name: 'адресат', means: 'Фамилия и инициалы руководителя организации в дательном падеже' },
  { name: 'организация', means: 'Полное наименование организации' },
  { name: 'исполнитель', means: 'Кто подготовил документ' },
  { name: 'исполнитель_телефон', means: 'По какому телефону ответит исполнитель' },
]

/** Who the ministry is, as the settings say. @throws NotReady where they do not */
export async function ministryOf(tx: Tx) {
  const region = await tx.regionProfile.findFirst()
  if (!region?.ministryName || !region.address || !region.phone) throw new NotReady('noMinistry')
  return region
}

export interface Addressee {
  name: string
  shortName: string
  headName: string
}

export const headPosition = 'Руководитель'

/** What stands in every letter to an organisation. @throws NotReady where nobody is there to be written to */
export async function letterFields(tx: Tx, to: Addressee, asked: Asked) {
  const region = await ministryOf(tx)
  if (to.headName.trim() === '') throw new NotReady('noHead')
  return {
    министерство: region.ministryName,
    министерство_адрес: region.address,
    министерство_связь: [`тел.\u00a0${region.phone.replaceAll(' ', '\u00a0')}`, region.email]
      .filter(Boolean)
      .join(', '),
    адресат_должность: await inCase(tx, headPosition, 'dative', positionInCase),
    адресат_организация: to.shortName,
    адресат: withInitials(await inCase(tx, to.headName.trim(), 'dative', nameInCase)),
    организация: to.name,
    исполнитель: asked.executorName,
    исполнитель_телефон: region.phone.replaceAll(' ', '\u00a0'),
  }
}
