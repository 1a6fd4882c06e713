import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { requireScan } from '~/features/acts/open-scan.server'
import { paths } from '~/paths'
import type { FormState } from '~/platform/forms/parse'
import { Form, TextField } from '~/ui/form'
import { Button } from '~/ui/button'
import { Page } from '~/ui/page'
import { useTexts } from '~/ui/texts'

const problems = {
  required: { key: 'required' },
  tooLong: { key: 'tooLong', values: { max: 300 } },
} as const satisfies Record<string, FormState['problems'][string]>

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { file } = await requireScan(request, params.id)
  const asked = new URL(request.url).searchParams.get('problem')
  const problem = asked === 'required' || asked === 'tooLong' ? problems[asked] : null
  return { fileId: file.id, form: problem && { values: {}, problems: { reason: problem } } }
}

/** Why the scan is needed: asked before it is opened. */
export default function ReasonForScan() {
  const { t } = useTexts()
  const { fileId, form } = useLoaderData<typeof loader>()
  return (
    <Page title={t('clients.openFile.title')} lead={t('clients.openFile.lead')}>
      <Form state={form} action={paths.file(fileId)} reloadDocument>
        <TextField
          name="reason"
          label={t('clients.openFile.reason')}
          hint={t('clients.openFile.reasonHint')}
          maxLength={300}
          required
        />
        <Button type="submit">{t('clients.openFile.button')}</Button>
      </Form>
    </Page>
  )
}
