import type { RegisterOrder } from 'fixtures/demo-region/register-events'
import { dayText } from '~/platform/i18n/format'

const section = {
  inclusion: 'В соответствии с разделом 4 порядка и по результатам квалификационного отбора',
  suspension: 'На основании представленных документов',
  resumption: 'В связи с устранением обстоятельств, по которым запись была приостановлена',
  renaming: 'В связи с изменением наименования',
  services: 'По заявлению организации и результатам осмотра',
} as const satisfies Record<RegisterOrder['kind'], string>

const does = {
  inclusion: (names: string) => `Включить в реестр: ${names}.`,
  suspension: (names: string) => `Приостановить запись реестра: ${names}.`,
  resumption: (names: string) => `Возобновить запись реестра: ${names}.`,
  renaming: (names: string) => `Изменить в реестре наименование: ${names}.`,
  services: (names: string) => `Изменить в реестре виды услуг: ${names}.`,
} as const

/** The words of an order on the register. */
export function registerOrderText(order: RegisterOrder, names: readonly string[]): string {
  const basis = 'effect' in order && order.effect.basis ? [`Основание: ${order.effect.basis}.`] : []
  const points = [does[order.kind](names.join('; ')), ...basis, `Приказ действует с ${dayText(order.on)}.`]
  return [`${section[order.kind]}`, 'ПРИКАЗЫВАЮ:', ...points.map((point, index) => `${index + 1}. ${point}`)].join('\n')
}
