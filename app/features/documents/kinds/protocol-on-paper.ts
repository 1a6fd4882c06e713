import { z } from 'zod'

const member = z.object({ name: z.string(), position: z.string(), isVoting: z.boolean() })

/** What stands in a protocol of the commission; the room of the commission writes and seals it. */
export const protocolOnPaper = z.object({
  meeting: z.object({
    number: z.number(),
    year: z.number(),
    heldOn: z.string(),
    startsAt: z.string(),
    place: z.string(),
  }),
  edition: z.number(),
  supersedes: z.object({ number: z.string(), day: z.string(), reason: z.string() }).nullable(),
  chair: z.string(),
  secretary: z.string(),
  rules: z.object({ quorumOverPercent: z.number(), majorityOverPercent: z.number(), act: z.string() }),
  quorum: z.object({ voting: z.number(), present: z.number(), needed: z.number() }),
  present: z.array(member),
  absent: z.array(member.extend({ reason: z.string() })),
  items: z.array(
    z.object({
      questionNumber: z.number(),
      title: z.string(),
      organisation: z.string(),
      organisationName: z.string(),
      inn: z.string(),
      ground: z.string(),
      basis: z.string(),
      year: z.number().nullable(),
      reporter: z.string(),
      heard: z.string(),
      spoke: z.string(),
      resolved: z.string(),
      /** What the organisation said; null where it said nothing. */
      answer: z.object({ text: z.string(), withFile: z.boolean() }).nullable(),
      motion: z.string().nullable(),
      /** Null where nobody voted. */
      vote: z.object({ for: z.number(), against: z.number(), abstain: z.number(), isCarried: z.boolean() }).nullable(),
      outcome: z.string().nullable(),
      putOffTo: z.string().nullable(),
      recusals: z.array(z.object({ name: z.string(), reason: z.string() })),
      dissents: z.array(z.object({ name: z.string(), text: z.string() })),
    }),
  ),
})

export type ProtocolOnPaper = z.output<typeof protocolOnPaper>

type Item = ProtocolOnPaper['items'][number]

/** What is put to the vote, in the words of a protocol. */
const motions: Readonly<Record<string, (item: Item) => string>> = {
  exclude: ({ organisation, ground }) =>
    ground === 'quality'
      ? `признать услуги ${organisation} не соответствующими порядку и исключить организацию из реестра`
      : `исключить ${organisation} из реестра`,
  keep: ({ organisation }) => `оставить ${organisation} в реестре`,
  putOff: () => 'отложить рассмотрение вопроса',
  reinstate: ({ organisation }) => `восстановить ${organisation} в реестре`,
  refuse: ({ organisation }) => `отказать ${organisation} в восстановлении в реестре`,
}

/** «Исключить …»: the motion as the protocol repeats it. */
export const motionText = (item: Item): string => motions[item.motion ?? '']?.(item) ?? ''

/** РЕШИЛИ: what the vote came to, and what was added to it. */
export function resolution(item: Item): string {
  const added = item.resolved.trim()
  const decided = decisionOf(item)
  return [decided, added].filter(Boolean).join(' ')
}

function decisionOf(item: Item): string {
  if (item.outcome === null) return 'Вопрос не рассмотрен и переносится на следующее заседание.'
  if (item.outcome === 'putOff' && item.vote?.isCarried === false)
    return `Решение не принято: большинства голосов нет. Вопрос отложен до ${item.putOffTo}.`
  const text = motions[item.outcome]?.(item) ?? ''
  const day = item.putOffTo === null ? '' : ` до ${item.putOffTo}`
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}${day}.`
}

/** The ground on which the question was raised. */
export const groundText = ({ ground, basis, year }: Pick<Item, 'ground' | 'basis' | 'year'>): string =>
  ground === 'quality' ? `среднее значение оценки качества за ${year} год, пункт 2.4.5 приказа № 929` : basis
