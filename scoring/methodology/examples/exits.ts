import { clientPays, decideClientPays } from '../../referral/client-pays'
import { decideExitKind, type ExitFacts } from '../../referral/decide-exit-kind'
import { servicesStopped } from '../../referral/services-stopped'
import { courtDecision, death, illness } from '../../referral/valid-reasons'
import { exitKindList, exitKinds, exitClassOf, type ExitClass, type ExitKind } from '../../settlement/exit-kinds'
import { explain } from '../../settlement/explain'
import { settle } from '../../settlement/settle'
import type { Wording } from '../../wording'
import type { Examples, WorkedExample } from '../worked-example'
import { decisionExample, decisionText, unknown, withoutGrounds } from './decision-example'
import { capital, inBoth } from './in-both'
import { sampleCase, sampleClient, sampleExit, sampleMonth } from './sample-case'

const classes: Readonly<Record<ExitClass, Wording>> = {
  completed: { ru: 'курс завершён', en: 'completed' },
  'valid-reason': { ru: 'причина уважительная', en: 'a valid reason' },
  'not-valid': { ru: 'причина неуважительная', en: 'not a valid reason' },
  'not-listed': { ru: 'решает должностное лицо', en: 'an official decides' },
}

/** What a kind of exit is called and what follows: «смерть, причина уважительная» */
const kindTexts = Object.fromEntries(
  exitKindList.map((kind) => [
    kind,
    inBoth((lang) => `${exitKinds[kind].title[lang]}, ${classes[exitClassOf(kind)][lang]}`),
  ]),
) as Record<ExitKind, Wording>

const pays = {
  pays: { ru: 'клиент платит', en: 'the client pays' },
  'does-not-pay': { ru: 'клиент не платит', en: 'the client pays nothing' },
}

const judged =
  (given: Wording, facts: ExitFacts, ...others: (readonly [Wording, ExitFacts])[]) =>
  () =>
    decisionExample(kindTexts, {
      given,
      decision: withoutGrounds(decideExitKind(facts)),
      others: others.map(([what, other]) => [what, withoutGrounds(decideExitKind(other))]),
    })

const pneumonia: ExitFacts = { cause: 'illness', acuteOrWorsened: true, hospitalised: true, causedByDrugUse: false }
const sentence: ExitFacts = { cause: 'court', decisionInForce: true, inCustody: false, offenceBeforeAdmission: true }
const stroke: ExitFacts = { cause: 'death', violent: false, causedByDrugUse: false }

const paidFor = (kind: ExitKind) => (): WorkedExample =>
  decisionExample(pays, {
    given: {
      ru: `Причина выбытия: ${exitKinds[kind].title.ru}.`,
      en: `The reason of the exit: ${exitKinds[kind].title.en}.`,
    },
    decision: decideClientPays(kind),
    others: (['death', 'not-listed'] as const).map((other) => [exitKinds[other].title, decideClientPays(other)]),
  })

/** The organisation ends a contract that the client broke: the subsidy comes back and the client pays. */
function stoppedForABreach(): WorkedExample {
  const month = sampleMonth('2025-06', 3_000_000n)
  const exit = sampleExit('contract-breach', '2025-06-30')
  const { clients } = settle(sampleCase([sampleClient({ exit, months: [month] })]))
  const lines = clients.flatMap((client) => client.lines)
  return {
    given: {
      ru: 'Клиент нарушил договор, и организация прекратила услуги.',
      en: 'A client broke the contract, and the organisation stopped the services.',
    },
    steps: [
      inBoth((lang) => capital(kindTexts[exit.kind][lang])),
      inBoth((lang) => lines.map((line) => `${explain(line, lang).title}: ${explain(line, lang).formula}`).join('; ')),
    ],
    outcome: inBoth((lang) => `${capital(decisionText(decideClientPays(exit.kind), pays, lang))}.`),
  }
}

const paidKinds = Object.keys(clientPays) as (keyof typeof clientPays)[]

export const exitExamples: Examples = [
  [servicesStopped.id, stoppedForABreach],
  [
    illness.id,
    judged(
      {
        ru: 'Клиента госпитализировали с воспалением лёгких, наркотики во время курса он не употреблял.',
        en: 'A client was taken to hospital with pneumonia and had used no drugs during the course.',
      },
      pneumonia,
      [
        { ru: 'Если причина — наркотики во время курса', en: 'Were drugs during the course the cause' },
        { ...pneumonia, causedByDrugUse: true },
      ],
      [
        { ru: 'Если лечили дома', en: 'Treated at home' },
        { ...pneumonia, hospitalised: false },
      ],
      [unknown, { ...pneumonia, hospitalised: 'unknown' }],
    ),
  ],
  [
    courtDecision.id,
    judged(
      {
        ru: 'Вступило в силу решение суда за кражу до поступления.',
        en: 'A court decision for a theft before admission came into force.',
      },
      sentence,
      [
        { ru: 'Стража за деяние во время курса', en: 'Custody for an offence during the course' },
        { ...sentence, decisionInForce: false, inCustody: true, offenceBeforeAdmission: false },
      ],
      [
        { ru: 'Стража за прежнее деяние, решения суда нет', en: 'Custody for an earlier offence, with no decision' },
        { ...sentence, decisionInForce: false, inCustody: true },
      ],
    ),
  ],
  [
    death.id,
    judged(
      { ru: 'Клиент умер от инсульта.', en: 'A client died of a stroke.' },
      stroke,
      [
        { ru: 'Если смерть насильственная', en: 'Were the death violent' },
        { ...stroke, violent: true },
      ],
      [
        { ru: 'Если от наркотиков во время курса', en: 'Were it of drugs during the course' },
        { ...stroke, causedByDrugUse: true },
      ],
      [unknown, { ...stroke, violent: 'unknown' }],
    ),
  ],
  ...paidKinds.map((kind): Examples[number] => [clientPays[kind].id, paidFor(kind)]),
]
