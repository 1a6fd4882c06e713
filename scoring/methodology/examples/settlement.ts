import { displayDay } from '../../calendar/display-day'
import { currentLaw } from '../../law'
import { allocate, sum } from '../../money'
import { lastDayOfYear, plainDate } from '../../plain-date'
import { settlementReadings } from '../../readings'
import { ALL_KINDS, kinds, kindsOf, maskOf } from '../../services/kinds'
import { exitKinds } from '../../settlement/exit-kinds'
import { explain } from '../../settlement/explain'
import { leftWithoutValidReason } from '../../settlement/left-without-valid-reason'
import { missingKinds } from '../../settlement/missing-kinds'
import { outcomeEmployment } from '../../settlement/outcome-employment'
import { outcomeGroups } from '../../settlement/outcome-groups'
import { remission } from '../../settlement/remission'
import { retention } from '../../settlement/retention'
import { settle } from '../../settlement/settle'
import type { Line, OutcomeIndicator, OutcomeRuleId, Settlement, Share } from '../../settlement/settlement'
import { outcomeText, remissionText, roubles, shareText } from '../../settlement/statement-text'
import type { Lang, Wording } from '../../wording'
import type { Examples, WorkedExample } from '../worked-example'
import { inBoth } from './in-both'
import { monthText } from './month-text'
import { sampleCase, sampleClient, sampleExit, sampleMonth, YEAR } from './sample-case'

const yearEnd = lastDayOfYear(YEAR)

const linesOf = ({ clients }: Settlement): Line[] => clients.flatMap(({ lines }) => lines)
const formulasOf = (settlement: Settlement, lang: Lang): string =>
  linesOf(settlement)
    .map((line) => explain(line, lang).formula)
    .join('; ')

function twoKindsMissing(): WorkedExample {
  const missing = maskOf(['psychological', 'vocational'])
  const month = sampleMonth('2025-03', 6_000_000n, { kinds: ALL_KINDS & ~missing })
  const { options, default: inForce } = settlementReadings['missing-kinds']
  const under = (reading: keyof typeof options) =>
    settle(sampleCase([sampleClient({ months: [month] })], { 'missing-kinds': reading }))
  const taken = (reading: keyof typeof options, lang: Lang) =>
    reading === inForce ? { ru: ' (принято)', en: ' (default)' }[lang] : ''
  const names = (lang: Lang) =>
    kindsOf(missing)
      .map((kind) => kinds[kind].title[lang])
      .join('; ')
      .toLowerCase()
  return {
    given: {
      ru: `За ${monthText(month.month, 'ru')} за клиента предоставлено ${roubles(month.subsidy, 'ru')}, не предоставлены: ${names('ru')}.`,
      en: `For ${monthText(month.month, 'en')} ${roubles(month.subsidy, 'en')} was provided for a client; not given: ${names('en')}.`,
    },
    steps: (['once', 'per-kind'] as const).map((reading) =>
      inBoth((lang) => `${options[reading][lang]}${taken(reading, lang)}: ${formulasOf(under(reading), lang)}`),
    ),
    outcome: {
      ru: `К возврату ${roubles(under(inForce).clawback, 'ru')}.`,
      en: `To be returned: ${roubles(under(inForce).clawback, 'en')}.`,
    },
  }
}

function leftWithMoneyReturnedBefore(): WorkedExample {
  const left = sampleExit('left-without-permission', '2025-06-30')
  const ill = sampleExit('illness-hospitalised', '2025-06-30')
  const month = sampleMonth('2025-06', 5_000_000n)
  const client = sampleClient({ exit: left, months: [month], returned: 625_000n })
  const settled = settle(sampleCase([client]))
  const waiting = settle(sampleCase([{ ...client, exit: ill }]))
  return {
    given: {
      ru: `За клиента предоставлено ${roubles(month.subsidy, 'ru')}, раньше возвращено ${roubles(client.returned, 'ru')}. ${displayDay(left.date, 'ru')} он выбыл: ${exitKinds[left.kind].title.ru}.`,
      en: `${roubles(month.subsidy, 'en')} was provided for a client and ${roubles(client.returned, 'en')} returned before. On ${displayDay(left.date, 'en')} the client was gone: ${exitKinds[left.kind].title.en}.`,
    },
    steps: [
      inBoth((lang) => formulasOf(settled, lang)),
      {
        ru: `Если бы причиной была ${exitKinds[ill.kind].title.ru}, а документов ещё не было: ${roubles(waiting.clawback, 'ru')}, пока не решит должностное лицо`,
        en: `Had the reason been “${exitKinds[ill.kind].title.en}” with no papers yet: ${roubles(waiting.clawback, 'en')} until an official decides`,
      },
    ],
    outcome: {
      ru: `К возврату ${roubles(settled.clawback, 'ru')}.`,
      en: `To be returned: ${roubles(settled.clawback, 'en')}.`,
    },
  }
}

/** Ten clients completed: one attended groups all six months, five were registered with the employment service. */
function tenCompleters(): Settlement {
  const exit = sampleExit('completed', '2025-03-31')
  const clients = allocate(
    123_456_789n,
    Array.from({ length: 10 }, () => 1n),
  ).map((subsidy, index) =>
    sampleClient({
      id: `C-${index + 1}`,
      exit,
      months: [sampleMonth('2025-03', subsidy)],
      aftercare: {
        groupMonths: index < 1 ? 6 : 5,
        employment: index < 5 ? plainDate('2025-05-31') : null,
        remissionMonths: 0,
      },
    }),
  )
  return settle(sampleCase(clients))
}

const subsidyGiven = ({ subsidy }: Settlement, { denominator }: Share): Wording => ({
  ru: `За ${YEAR} год предоставлено ${roubles(subsidy, 'ru')}. Завершивших курс, чей срок наблюдения закончился в этом году, — ${denominator}`,
  en: `${roubles(subsidy, 'en')} was provided for ${YEAR}. Completers whose window closed within the year: ${denominator}`,
})

function penaltySteps(settled: Settlement, rule: OutcomeRuleId, indicator: OutcomeIndicator): Wording[] {
  const lines = linesOf(settled).filter((line) => line.rule === rule)
  const first = (lang: Lang) =>
    lines
      .slice(0, 1)
      .map((line) => explain(line, lang).formula)
      .join('')
  const together = sum(lines.map(({ amount }) => amount))
  return [
    inBoth((lang) => outcomeText(indicator, lang)),
    {
      ru: `Доля первого клиента: ${first('ru')}; доли всех клиентов вместе — ${roubles(together, 'ru')}`,
      en: `The share of the first client: ${first('en')}; the shares of all add up to ${roubles(together, 'en')}`,
    },
  ]
}

function fewAttendGroups(): WorkedExample {
  const settled = tenCompleters()
  const { groups } = settled.indicators
  const given = subsidyGiven(settled, groups)
  const months = currentLaw.attendanceWindowMonths.on(yearEnd)
  return {
    given: {
      ru: `${given.ru}, из них группы все ${months} мес. посещали ${groups.numerator}.`,
      en: `${given.en}, of whom ${groups.numerator} attended groups in all ${months} months.`,
    },
    steps: penaltySteps(settled, 'outcome-groups', groups),
    outcome: {
      ru: `Санкция — ${roubles(groups.amount, 'ru')}.`,
      en: `The penalty is ${roubles(groups.amount, 'en')}.`,
    },
  }
}

function halfRegister(): WorkedExample {
  const settled = tenCompleters()
  const { employment, groups } = settled.indicators
  const given = subsidyGiven(settled, employment)
  const months = currentLaw.employmentWindowMonths.on(yearEnd)
  return {
    given: {
      ru: `${given.ru}, из них на учёт за ${months} мес. поставлены ${employment.numerator}. Санкция за группы — ${roubles(groups.amount, 'ru')}.`,
      en: `${given.en}, of whom ${employment.numerator} were registered within ${months} months. The penalty for groups is ${roubles(groups.amount, 'en')}.`,
    },
    steps: penaltySteps(settled, 'outcome-employment', employment),
    outcome: {
      ru: `Санкция — ${roubles(employment.amount, 'ru')}, вместе с санкцией за группы — ${roubles(settled.clawback, 'ru')}.`,
      en: `The penalty is ${roubles(employment.amount, 'en')}, both together ${roubles(settled.clawback, 'en')}.`,
    },
  }
}

/** So many who completed in the year, of whom so many are in remission for six months. */
const remissionOf = (stable: number, completed: number) =>
  settle(
    sampleCase(
      Array.from({ length: completed }, (_, index) =>
        sampleClient({
          id: `C-${index + 1}`,
          exit: sampleExit('completed', '2025-03-31'),
          aftercare: { groupMonths: 0, employment: null, remissionMonths: index < stable ? 6 : 5 },
        }),
      ),
    ),
  ).indicators.remission

function overFortyPercentStable(): WorkedExample {
  const [most, edge] = [remissionOf(9, 22), remissionOf(4, 10)]
  const [years, months] = [currentLaw.remissionYears.on(yearEnd), currentLaw.remissionMonths.on(yearEnd)]
  return {
    given: {
      ru: `За ${years} года курс завершили ${most.denominator}, из них в ремиссии не менее ${months} мес. — ${most.numerator}.`,
      en: `Completed within the ${years} years: ${most.denominator}, of whom in remission for at least ${months} months: ${most.numerator}.`,
    },
    steps: [
      inBoth((lang) => remissionText(most, lang)),
      {
        ru: `Ровно на границе: ${remissionText(edge, 'ru')}`,
        en: `Exactly on the edge: ${remissionText(edge, 'en')}`,
      },
    ],
    outcome: {
      ru: `К рейтингу года прибавляется баллов: ${most.points}.`,
      en: `Points added to the ranking of the year: ${most.points}.`,
    },
  }
}

function oneLeftOneIll(): WorkedExample {
  const left = sampleExit('left-without-permission', '2025-06-30')
  const ill = sampleExit('illness-hospitalised', '2025-05-31', { confirmed: true })
  const clients = Array.from({ length: 10 }, (_, index) =>
    sampleClient({ id: `C-${index + 1}`, exit: [left, ill][index] ?? null }),
  )
  const { indicators } = settle(sampleCase(clients))
  return {
    given: {
      ru: `Клиентов в программе — ${clients.length}. Выбыли двое: у одного — ${exitKinds[left.kind].title.ru}, у другого — ${exitKinds[ill.kind].title.ru}, и документы есть.`,
      en: `Clients in the programme: ${clients.length}. Two were gone: “${exitKinds[left.kind].title.en}” and “${exitKinds[ill.kind].title.en}”, the second with papers.`,
    },
    steps: [
      {
        ru: `Выбывший по уважительной причине не считается: ${shareText(indicators.retention, 'ru')}`,
        en: `The one with a valid reason does not count: ${shareText(indicators.retention, 'en')}`,
      },
    ],
    outcome: {
      ru: 'Доля показывается: порога у неё нет, и сама она ничего не стоит.',
      en: 'The share is shown: it has no threshold and costs nothing by itself.',
    },
  }
}

export const settlementExamples: Examples = [
  [leftWithoutValidReason.id, leftWithMoneyReturnedBefore],
  [missingKinds.id, twoKindsMissing],
  [outcomeGroups.id, fewAttendGroups],
  [outcomeEmployment.id, halfRegister],
  [remission.id, overFortyPercentStable],
  [retention.id, oneLeftOneIll],
]
