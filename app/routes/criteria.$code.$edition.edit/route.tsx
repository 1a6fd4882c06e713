import { randomUUID } from 'node:crypto'
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { changeOfEdition } from '~/features/criteria/change-of-edition.server'
import { CriterionActions } from '~/features/criteria/criterion-actions'
import { CriterionTable } from '~/features/criteria/criterion-table'
import { requireDraft } from '~/features/criteria/require-set.server'
import { paths } from '~/paths'
import { redirectWith } from '~/platform/http/flash.server'
import { languageOf } from '~/platform/i18n/preferences.server'
import { textsOf } from '~/platform/i18n/texts'
import { ButtonLink } from '~/ui/button'
import { Confirm } from '~/ui/confirm'
import { Form, LongTextField, Submit, TextField } from '~/ui/form'
import { Page, Section } from '~/ui/page'
import { Refusal } from '~/ui/refusal'
import { useTexts } from '~/ui/texts'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { set } = await requireDraft(request, params)
  return { set, operationId: randomUUID(), arrangeId: randomUUID() }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { actor, set } = await requireDraft(request, params)
  const result = await changeOfEdition(actor, set, await request.formData())
  if (!result.ok) return result.refused
  const { t } = textsOf(await languageOf(request))
  const to = result.done === 'discarded' ? paths.criteria : paths.editCriterionSet(set.code, set.edition)
  return redirectWith(to, t(`criteria.form.${result.done}`))
}

const arranging = 'arrange-criteria'

export default function EditCriterionSet() {
  const { t } = useTexts()
  const { set, operationId, arrangeId } = useLoaderData<typeof loader>()
  const refused = useActionData<typeof action>()
  const { code, edition, version } = set
  return (
    <Page
      title={t('criteria.form.editTitle', { edition })}
      crumbs={[
        { to: paths.criteria, text: t('criteria.title') },
        { to: paths.criterionSet(code, edition), text: t('criteria.editionNumber', { edition }) },
      ]}
      actions={
        <Confirm
          form={arranging}
          name="discard"
          value="1"
          kind="danger"
          trigger={t('criteria.form.discard')}
          title={t('criteria.form.discardTitle', { edition })}
          confirm={t('criteria.form.discard')}
        >
          {t('criteria.form.discardText')}
        </Confirm>
      }
    >
      <Refusal say={refused?.say} />
      <Section title={t('criteria.form.own')}>
        <Form
          key={version}
          state={refused?.form}
          operationId={operationId}
          version={version}
          defaults={{ title: set.title, source: set.source }}
          draftKey={`criteria:${code}:${edition}`}
        >
          <div className="wide">
            <TextField name="title" label={t('criteria.form.title')} maxLength={300} lang="ru" />
            <LongTextField
              name="source"
              label={t('criteria.form.source')}
              hint={t('criteria.form.sourceHint')}
              rows={2}
              isOptional
            />
          </div>
          <Submit>{t('criteria.form.save')}</Submit>
        </Form>
      </Section>
      <Section
        title={t('criteria.criteriaTitle')}
        actions={
          <>
            <ButtonLink to={paths.loadCriteria(code, edition)}>{t('criteria.file.title')}</ButtonLink>
            <ButtonLink kind="main" to={paths.newCriterion(code, edition)}>
              {t('criteria.form.add')}
            </ButtonLink>
          </>
        }
      >
        <Form id={arranging} operationId={arrangeId} version={version} preventScrollReset>
          {null}
        </Form>
        <CriterionTable
          set={set}
          actions={(criterion, index) => <CriterionActions {...{ form: arranging, set, criterion, index }} />}
        />
      </Section>
    </Page>
  )
}
