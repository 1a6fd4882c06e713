import { randomUUID } from 'node:crypto'
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { receiveCriteria } from '~/features/criteria/receive-criteria.server'
import { requireDraft } from '~/features/criteria/require-set.server'
import { UploadOutcome } from '~/features/criteria/upload-outcome'
import { paths } from '~/paths'
import { ButtonLink } from '~/ui/button'
import { CheckField, Form, Submit, TextField } from '~/ui/form'
import { Page } from '~/ui/page'
import { useTexts } from '~/ui/texts'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { set } = await requireDraft(request, params)
  const { code, edition, version } = set
  return { code, edition, version, operationId: randomUUID() }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { actor, set } = await requireDraft(request, params)
  return receiveCriteria(actor, set.id, request)
}

export default function LoadCriteria() {
  const { t } = useTexts()
  const { code, edition, version, operationId } = useLoaderData<typeof loader>()
  const outcome = useActionData<typeof action>()
  return (
    <Page
      title={t('criteria.file.title')}
      lead={t('criteria.file.lead')}
      crumbs={[
        { to: paths.criteria, text: t('criteria.title') },
        { to: paths.editCriterionSet(code, edition), text: t('criteria.editionNumber', { edition }) },
      ]}
      actions={
        <>
          <a className="button" href={paths.criteriaTemplate} download>
            {t('criteria.file.getTemplate')}
          </a>
          <a className="button" href={paths.criterionSetExport(code, edition)} download>
            {t('criteria.file.getCurrent')}
          </a>
          <ButtonLink to={paths.editCriterionSet(code, edition)}>{t('criteria.file.back')}</ButtonLink>
        </>
      }
    >
      {outcome && <UploadOutcome outcome={outcome} />}
      <Form
        key={version}
        state={outcome?.form}
        operationId={operationId}
        version={version}
        encType="multipart/form-data"
      >
        <TextField
          name="file"
          type="file"
          accept=".csv,text/csv,text/plain"
          label={t('criteria.file.field')}
          hint={t('criteria.file.hint', { megabytes: 1 })}
        />
        <CheckField name="isWhole" label={t('criteria.file.isWhole')} hint={t('criteria.file.isWholeHint')} />
        <Submit>{t('criteria.file.submit')}</Submit>
      </Form>
    </Page>
  )
}
