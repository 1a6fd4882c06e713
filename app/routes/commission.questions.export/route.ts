import type { LoaderFunctionArgs } from '@remix-run/node'
import { allQuestions, questionQuery, type ShownQuestion } from '~/features/commission/question-list.read.server'
import { requireActor } from '~/platform/auth/require-actor.server'
import type { FileColumn } from '~/platform/csv/file-column'
import { csvDownload } from '~/platform/csv/write-csv.server'
import { languageOf } from '~/platform/i18n/preferences.server'
import { textsOf } from '~/platform/i18n/texts'

/** The questions as the list shows them, as a file. */
export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireActor(request, 'commission:read')
  const { t } = textsOf(await languageOf(request))
  const columns: FileColumn<ShownQuestion>[] = [
    { heading: t('commission.questions.number'), kind: 'whole', value: (row) => row.number },
    { heading: t('commission.questions.organisation'), value: (row) => row.organisation.shortName },
    { heading: t('commission.questions.question'), value: (row) => row.title },
    { heading: t('commission.questions.kind'), value: (row) => t(`commission.questions.kinds.${row.kind}`) },
    { heading: t('commission.questions.ground'), value: (row) => t(`commission.questions.grounds.${row.ground}`) },
    { heading: t('commission.questions.basis'), value: (row) => row.basis },
    { heading: t('commission.questions.year'), kind: 'whole', value: (row) => row.year },
    { heading: t('commission.questions.state'), value: (row) => t(`commission.questions.states.${row.status}`) },
    { heading: t('commission.questions.raisedOn'), kind: 'day', value: (row) => row.raisedOn },
    {
      heading: t('commission.questions.meeting'),
      kind: 'day',
      value: (row) => row.meeting?.plannedOn ?? null,
    },
    {
      heading: t('commission.questions.outcome'),
      value: (row) => row.outcome && t(`commission.decided.${row.outcome}`),
    },
    { heading: t('commission.questions.decidedOn'), kind: 'day', value: (row) => row.decidedOn },
  ]
  const rows = await allQuestions(actor, questionQuery(request.url))
  return csvDownload(`${t('commission.questions.file')}.csv`, columns, rows)
}
