import { Confirm } from '~/ui/confirm'
import { Form } from '~/ui/form'
import { useTexts } from '~/ui/texts'
import type { ActListRow } from './act-list.read.server'

/** Accepts at once the acts in which nothing is odd, after naming each of them. */
export function AcceptMany({ acts, operationId }: { acts: readonly ActListRow[]; operationId: string }) {
  const { t, month } = useTexts()
  if (acts.length === 0) return null
  return (
    <Form id="accept-many" operationId={operationId}>
      {acts.map((act) => (
        <input key={act.actId} type="hidden" name="act" value={`${act.actId} ${act.version}`} />
      ))}
      <Confirm
        form="accept-many"
        trigger={`${t('acts.list.bulk')} (${acts.length})`}
        title={t('acts.list.bulkTitle', { count: acts.length })}
        confirm={t('acts.list.bulk')}
      >
        <p>{t('acts.list.bulkText')}</p>
        <ul className="mt-2">
          {acts.map((act) => (
            <li key={act.actId}>
              {act.organisationName}, {month(act.month)}: {t('acts.table.clients', { count: act.clientCount })}
            </li>
          ))}
        </ul>
        <p className="mt-2">{t('acts.decide.acceptThen')}</p>
      </Confirm>
    </Form>
  )
}
