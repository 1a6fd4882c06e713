import type { LoaderFunctionArgs } from '@remix-run/node'
import { listSets, setQuery, type ListedSet } from '~/features/criteria/set-list.read.server'
import { seesDrafts } from '~/features/criteria/set-page.read.server'
import { requireActor } from '~/platform/auth/require-actor.server'
import type { FileColumn } from '~/platform/csv/file-column'
import { csvDownload } from '~/platform/csv/write-csv.server'
import { dayText } from '~/platform/i18n/format'
import { languageOf } from '~/platform/i18n/preferences.server'
import { textsOf } from '~/platform/i18n/texts'

/** The editions that the list shows, as a file. */
export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireActor(request, 'criteria:read')
  const { t } = textsOf(await languageOf(request))
  const columns: FileColumn<ListedSet>[] = [
    { heading: t('criteria.name'), value: (set) => set.title },
    { heading: t('criteria.edition'), kind: 'whole', value: (set) => set.edition },
    { heading: t('criteria.standing'), value: (set) => t(`criteria.standings.${set.standing}`) },
    { heading: t('criteria.fromOn'), kind: 'day', value: (set) => set.fromOn },
    { heading: t('criteria.untilOn'), kind: 'day', value: (set) => set.untilOn },
    { heading: t('criteria.count'), kind: 'whole', value: (set) => set.criteriaCount },
    { heading: t('criteria.standIns'), kind: 'whole', value: (set) => set.standInCount },
    {
      heading: t('criteria.order'),
      value: ({ order }) => order && t('criteria.orderText', { number: order.number, day: dayText(order.signedOn) }),
    },
  ]
  const query = setQuery(request.url)
  const { rows } = await listSets({ ...query, page: 1, size: Number.MAX_SAFE_INTEGER }, seesDrafts(actor))
  return csvDownload(`${t('criteria.file.list')}.csv`, columns, rows)
}
