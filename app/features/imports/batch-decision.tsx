import { Form } from '@remix-run/react'
import { Button } from '~/ui/button'
import { Confirm } from '~/ui/confirm'
import { useTexts } from '~/ui/texts'
import type { ReadBatch } from './batch.read.server'

/** The good rows go into place, or the file is dropped; what will happen is said before it does. */
export function BatchDecision({ batch, operationId }: { batch: ReadBatch; operationId: string }) {
  const { t } = useTexts()
  const apply = t('imports.batch.apply', { count: batch.rowsGood })
  const what = (
    <>
      <p>{t('imports.batch.applyText', { good: batch.rowsGood, bad: batch.rowsBad })}</p>
      {batch.kind === 'acts' && <p className="mt-2">{t('imports.batch.applyAct')}</p>}
    </>
  )
  return (
    <Form method="post" id="decision" className="mb-6 flex flex-wrap items-center gap-3">
      <input type="hidden" name="operationId" value={operationId} />
      {batch.rowsGood > 0 && (
        <Confirm
          trigger={apply}
          title={t('imports.batch.applyTitle')}
          confirm={apply}
          form="decision"
          name="intent"
          value="apply"
        >
          {what}
        </Confirm>
      )}
      <Confirm
        trigger={t('imports.batch.discard')}
        title={t('imports.batch.discardTitle')}
        confirm={t('imports.batch.discard')}
        form="decision"
        kind="plain"
        name="intent"
        value="cancel"
      >
        <p>{t('imports.batch.discardText')}</p>
      </Confirm>
      <noscript>
        {what}
        {batch.rowsGood > 0 && (
          <Button name="intent" value="apply" kind="main">
            {apply}
          </Button>
        )}
        <Button name="intent" value="cancel">
          {t('imports.batch.discard')}
        </Button>
      </noscript>
    </Form>
  )
}
