import { Form } from '@remix-run/react'
import { Confirm } from '~/ui/confirm'
import { useTexts } from '~/ui/texts'

/** One decision and one reason for every kind that did not fall due. */
export function WaiveAll({ count }: { count: number }) {
  const { t } = useTexts()
  return (
    <Form method="post" id="waive-all" className="filters">
      <div className="field" style={{ flex: '1 1 320px' }}>
        <label htmlFor="reason-all">{t('subsidies.review.reason')}</label>
        <input id="reason-all" name="reason" className="input" maxLength={500} required />
      </div>
      <Confirm
        form="waive-all"
        kind="plain"
        name="decision"
        value="waiveAll"
        trigger={t('subsidies.review.waiveAll')}
        title={t('subsidies.review.waiveAll')}
        confirm={t('common.action.confirm')}
      >
        {t('subsidies.review.waiveAllText', { count })}
      </Confirm>
    </Form>
  )
}
