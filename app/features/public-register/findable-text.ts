import type { RegisterCard } from '~/features/register/card'
import { searchable } from '~/platform/lists/list-query'

const stayWords = {
  residential: 'круглосуточно стационар проживание',
  'semi-residential': 'дневной полустационар',
  outpatient: 'амбулаторно',
} as const

const faithWords = {
  secular: 'светский',
  orthodox: 'православный христианский',
  'other-christian': 'христианский протестантский',
  muslim: 'мусульманский исламский',
  other: '',
} as const

/** What a centre is found by: its names and place, and the words in which families ask. Normalised by `searchable`. */
export const findableText = (registered: string, card: RegisterCard): string =>
  searchable(
    ...[registered, card.programme, card.faithName, card.phone.replace(/\D/g, '')],
    ...[stayWords[card.stay], faithWords[card.faith], 'реабилитационный центр реабилитация'],
    card.capacityWomen > 0 ? 'для женщин женщины женский' : '',
    card.capacityMen > 0 ? 'для мужчин мужчины мужской' : '',
    card.isFree ? 'бесплатно бесплатный' : '',
  )
