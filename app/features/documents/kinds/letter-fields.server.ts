import { longDayText } from '~/platform/i18n/format'
import type { Tx } from '~/platform/db/db.server'
import type { FieldSpec, PaperFields } from './paper-kind'
import { NotReady, type PaperHead } from './paper-kind.server'

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

export const ministrySpecs: readonly FieldSpec[] = [
  { name: 'министерство', means: 'Полное наименование министерства или комитета' },
  { name: 'министерство_адрес', means: 'Почтовый адрес министерства' },
  { name: 'министерство_связь', means: 'Телефон и электронная почта министерства' },
]

/** Who the ministry is, as the settings say. @throws NotReady where they do not */
export async function ministryFields(tx: Tx) {
  const region = await tx.regionProfile.findFirst()
  if (!region?.ministryName || !region.address || !region.phone) throw new NotReady('noMinistry')
  return {
    region,
    fields: {
      министерство: region.ministryName,
      министерство_адрес: region.address,
      министерство_связь: [`тел. ${region.phone}`, region.email].filter(Boolean).join(', '),
    },
  }
}
