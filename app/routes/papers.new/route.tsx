import { randomUUID } from 'node:crypto'
import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { Link, useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { refusedPaper } from '~/features/documents/act-on-paper.server'
import { newPaper } from '~/features/documents/new-paper.read.server'
import { PaperPreview } from '~/features/documents/paper-preview'
import { preparePaper } from '~/features/documents/prepare-paper.server'
import { preparableKind } from '~/features/documents/preparable-kind.server'
import { paths } from '~/paths'
import { requireActor } from '~/platform/auth/require-actor.server'
import { field, parseForm } from '~/platform/forms/parse'
import { redirectWith } from '~/platform/http/flash.server'
import { languageOf } from '~/platform/i18n/preferences.server'
import { textsOf } from '~/platform/i18n/texts'
import { Form, SelectField, Submit } from '~/ui/form'
import { Page } from '~/ui/page'
import { Refusal } from '~/ui/refusal'
import { Empty, Say } from '~/ui/tag'
import { useTexts } from '~/ui/texts'

const askedOf = (url: string) => {
  const query = new URL(url).searchParams
  return {
    kind: preparableKind(query.get('kind')),
    subjectId: query.get('subject') ?? '',
    replaces: query.get('replaces'),
  }
}

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireActor(request, 'paper:prepare')
  const { kind, subjectId, replaces } = askedOf(request.url)
  if (!kind) throw redirect(paths.papers)
  return { ...(await newPaper(actor, kind, subjectId)), replaces, operationId: randomUUID() }
}

const schema = z.object({ supersedesId: field.optionalText(50), operationId: z.string() })

export async function action({ request }: ActionFunctionArgs) {
  const actor = await requireActor(request, 'paper:prepare')
  const { kind, subjectId } = askedOf(request.url)
  const data = await request.formData()
  const parsed = parseForm(schema, data)
  if (!kind) throw redirect(paths.papers)
  if (!parsed.ok) return { form: parsed.form, say: null }
  const supersedesId = parsed.value.supersedesId || null
  const result = await preparePaper(actor, { kind, subjectId, supersedesId }, parsed.value.operationId)
  if (!result.ok) return refusedPaper(data, result)
  return redirectWith(paths.paper(result.paperId), textsOf(await languageOf(request)).t('papers.prepare.said'))
}

export default function NewPaper() {
  const { t, pick, day } = useTexts()
  const { title, kind, text, before, standing, replaces, operationId } = useLoaderData<typeof loader>()
  const refused = useActionData<typeof action>()
  const crumbs = [{ to: paths.papers, text: t('papers.title') }]
  if (!text.ok)
    return (
      <Page title={t('papers.prepare.title', { kind: pick(kind) })} crumbs={crumbs}>
        <Empty>
          <b>{t('papers.prepare.notReady')}.</b> {text.reason && t(`papers.notReady.${text.reason}`)}
        </Empty>
      </Page>
    )
  return (
    <Page title={t('papers.prepare.title', { kind: pick(kind) })} crumbs={crumbs} lead={title}>
      <Refusal say={refused?.say} />
      <Say>{t('papers.prepare.lead')}</Say>
      {standing
        .filter((paper) => paper.id !== replaces)
        .map((paper) => (
          <Say key={paper.id} tone="warn">
            {t('papers.prepare.standing', {
              name: paper.numberText
                ? t('papers.prepare.replacesOption', { number: paper.numberText, day: day(paper.registeredOn ?? '') })
                : t('papers.prepare.standingDraft'),
            })}{' '}
            <Link to={paths.paper(paper.id)}>{t('papers.page.open')}</Link>
          </Say>
        ))}
      <Form state={refused?.form} operationId={operationId} defaults={{ supersedesId: replaces ?? '' }}>
        {before.length > 0 && (
          <SelectField
            name="supersedesId"
            label={t('papers.prepare.replaces')}
            hint={t('papers.prepare.replacesHint')}
            empty={t('papers.prepare.replacesNone')}
            options={before.map((paper) => ({
              value: paper.id,
              text: t('papers.prepare.replacesOption', {
                number: paper.numberText ?? '',
                day: day(paper.registeredOn ?? ''),
              }),
            }))}
          />
        )}
        <Submit>{t('papers.prepare.submit')}</Submit>
      </Form>
      <h2 className="section">{t('papers.page.preview')}</h2>
      <PaperPreview blocks={text.blocks} />
    </Page>
  )
}
