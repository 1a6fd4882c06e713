import type { FormState } from '~/platform/forms/parse'
import { Form, Submit } from '~/ui/form'
import { Section } from '~/ui/page'
import { useTexts } from '~/ui/texts'
import type { ClientMonthPage } from './client-month.read.server'
import { CountsTable } from './counts-table'
import { countField } from './count-field'
import { SignatureFields } from './signature-fields'

/** One client's month filled in on the screen. */
export function ClientMonthForm(props: {
  page: ClientMonthPage
  draftKey: string
  operationId: string
  form?: FormState | null
}) {
  const { t } = useTexts()
  const { page } = props
  const counts = Object.entries(page.counts).map(([code, count]) => [countField(code), String(count)])
  return (
    <Form
      encType="multipart/form-data"
      state={props.form}
      operationId={props.operationId}
      version={page.version}
      draftKey={props.draftKey}
      defaults={{
        ...(Object.fromEntries(counts) as Record<string, string>),
        signature: page.signature ?? 'unsigned',
        signedOn: page.signedOn ?? '',
        witness1: page.witness1,
        witness2: page.witness2,
      }}
    >
      <Section title={t('acts.fill.counts')}>
        <CountsTable due={page.due} given={page.counts} isReadOnly={false} />
      </Section>
      <SignatureFields scanFileId={page.scanFileId} />
      <div className="flex flex-wrap gap-2">
        {page.nextCode && (
          <Submit name="next" value={page.nextCode}>
            {t('acts.fill.saveNext')}
          </Submit>
        )}
        <Submit kind={page.nextCode ? 'plain' : 'main'}>{t('acts.fill.save')}</Submit>
      </div>
    </Form>
  )
}
