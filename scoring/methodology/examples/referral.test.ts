import { expect, test } from 'vitest'
import { told } from '../../../tests/support/told-example'

test('referral', () => {
  expect(told('eligibility-age', 'ru')).toEqual([
    'Заявитель родился 02.06.2007 и подал заявление 02.06.2025.',
    'Заявление подано 03.06.2025: услуги положены',
    'Если сведений нет: решения нет, нужно узнать: «Дата рождения»',
    'Услуги не положены: «Заявителю нет 18 лет».',
  ])
  expect(told('eligibility-treatment-or-court', 'en')).toEqual([
    "The applicant was treated, but there is neither a narcologist's conclusion of the need nor a court act.",
    'With a court act: services are due',
    "Where nobody knows: undecided until this is known: “Whether a narcologist's conclusion confirms the treatment and the need”; “Whether there is a court act”",
    'Services are not due: “Neither treated with a conclusion nor under a court act”.',
  ])
  expect(told('document-representative', 'ru')).toEqual([
    'Заявление подаёт представитель, документа о его полномочиях нет.',
    'Без представителя: документы есть все',
    'Документы неполны: «Нет документа о полномочиях представителя».',
  ])
  expect(told('referral-refusal-person', 'ru')).toEqual([
    'Документы есть, но заявитель не проживает в области.',
    'Если сведений нет: решения нет, нужно узнать: «Проживает ли заявитель в области»',
    'Отказ в направлении: «Заявитель не относится к лицам пункта 1.2»; «Заявитель не проживает в области».',
  ])
  expect(told('referral-refusal-budget', 'ru')).toEqual([
    'Лимит года — 1 000 000,00 ₽, принято обязательств на 880 000,00 ₽, за прошлые годы не исполнено 30 000,00 ₽. Ожидаемая стоимость курса — 90 000,01 ₽.',
    '1 000 000,00 − 880 000,00 − 30 000,00 = 90 000,00 ₽',
    'Если курс стоит 90 000,00 ₽: направление оформляется',
    'Если сведений нет: решения нет, нужно узнать: «Ожидаемая стоимость курса»',
    'Отказ в направлении: «Нет лимитов бюджетных обязательств».',
  ])
  expect(told('organisation-choice', 'ru').slice(1)).toEqual([
    'Организация в реестре: организацию можно выбрать',
    'Если сведений нет: решения нет, нужно узнать: «Включена ли организация в реестр»',
    'Организацию выбрать нельзя: «Организации нет в реестре».',
  ])
})

test('contract', () => {
  expect(told('contract-due', 'ru')).toEqual([
    'Направление выдано 31.10.2025, клиент пришёл 20.11.2025.',
    'Предупреждение: Рентген органов грудной клетки — просрочен, последний день — 19.11.2025',
    'Предупреждение: Анализ крови на антитела ВИЧ — отсутствует',
    'Договор заключается.',
  ])
  expect(told('contract-refusal-late', 'ru')).toEqual([
    'Направление выдано 31.10.2025, клиент пришёл 02.12.2025.',
    'Если пришёл 01.12.2025: договор заключается',
    'Если производственного календаря нет: решения нет, нужно узнать: «Производственный календарь на 2025 год»',
    'Договора нет: «Обращение позже месяца со дня выдачи направления».',
  ])
  expect(told('contraindication-mental-disorder', 'en')).toEqual([
    'Found at the examination: severe mental disorders.',
    'Where nobody knows: undecided until this is known: “Whether on the day of coming this is established: Severe mental disorders”',
    'There is no contract: “Medical contraindications”; “Severe mental disorders”.',
  ])
  expect(told('course-too-long', 'ru')).toEqual([
    'Договор заключён 20.01.2025, конец курса — 19.07.2025.',
    'Конец 18.07.2025: курс в пределах срока',
    'Если сведений нет: решения нет, нужно узнать: «День окончания курса»',
    'Предупреждение: «Курс дольше наибольшего срока».',
  ])
})

test('tests', () => {
  expect(told('test-blood-hiv', 'ru')).toEqual([
    'Клиент пришёл 20.11.2025. Анализ крови на антитела ВИЧ — результат от 19.05.2025.',
    'Результат от 20.05.2025: годен, последний день — 20.11.2025',
    'Результата нет: отсутствует; сдать не позднее 22.11.2025, крайний срок — 27.11.2025',
    'Просрочен, последний день — 19.11.2025; сдать не позднее 22.11.2025, крайний срок — 27.11.2025.',
  ])
  expect(told('tests-age', 'en')).toEqual([
    'The test was made on 2025-08-31.',
    'Admission on 2026-02-28: good, last day 2026-02-28',
    'Admission on 2026-03-01: stale, last day 2026-02-28.',
  ])
  expect(told('tests-not-repeated', 'ru')).toEqual([
    'Клиент зачислен 20.11.2025.',
    'Рентген органов грудной клетки: годен, последний день — 15.04.2026',
    'Анализ крови на RW: годен, последний день — 15.04.2026',
    'Анализ крови на антитела ВИЧ: просрочен, последний день — 19.11.2025',
    'Заключение дерматовенеролога: годен, последний день — 15.04.2026',
    'Сдать не позднее 22.11.2025, крайний срок — 27.11.2025.',
  ])
})

test('exits', () => {
  expect(told('services-stopped', 'ru')).toEqual([
    'Клиент нарушил договор, и организация прекратила услуги.',
    'Нарушение договора, причина неуважительная',
    'Выбытие без уважительной причины: 30 000,00 × 100% = 30 000,00 ₽',
    'Клиент платит: «Нарушение условий договора».',
  ])
  expect(told('valid-reason-death', 'ru')).toEqual([
    'Клиент умер от инсульта.',
    'Если смерть насильственная: насильственная смерть, причина неуважительная',
    'Если от наркотиков во время курса: смерть от употребления наркотиков, причина неуважительная',
    'Если сведений нет: решения нет, нужно узнать: «Насильственная ли смерть»',
    'Смерть, причина уважительная.',
  ])
  expect(told('client-pays-left', 'en')).toEqual([
    'The reason of the exit: left without permission.',
    'Death: the client pays nothing',
    'A reason that is not listed: undecided until this is known: “Whether the reason is one of the cases of clause 3.8”',
    'The client pays: “Left without permission or a valid reason”.',
  ])
})

test('requirements', () => {
  expect(told('requirement-title', 'ru')).toEqual([
    'Проверяется «Право на здание или помещение». Не найдено: выписка о собственности, договор аренды или безвозмездного пользования.',
    'Если подтверждение есть: требования выполнены',
    'Если сведений нет: решения нет, нужно узнать: «Право на здание или помещение»',
    'Не выполнено: «Право на здание или помещение».',
  ])
  expect(told('requirement-code', 'ru')).toEqual([
    'В ЕГРЮЛ один код: 88.10.',
    'Если есть и 87.90: требования выполнены',
    'Если сведений нет: решения нет, нужно узнать: «Вид деятельности с проживанием»',
    'Не выполнено: «Вид деятельности с проживанием».',
  ])
  expect(told('admissible-offshore-share', 'en')).toEqual([
    'The share of offshore companies in the capital is 51%.',
    'Were it exactly 50%: the requirements are met',
    'Where nobody knows: undecided until this is known: “Offshore share within the limit”',
    'Not met: “Offshore share within the limit”.',
  ])
})
