import { randomUUID } from 'node:crypto'
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { Link, useActionData, useLoaderData } from '@remix-run/react'
import { actOnRequirement, requirementPermission } from '~/features/selections/act-on-requirement.server'
import { requirementPage } from '~/features/selections/requirement-page.read.server'
import { RequirementFound, RequirementLaw, RequirementSaid } from '~/features/selections/requirement-parts'
import { requireSelection } from '~/features/selections/require-selection.server'
import { useSelectionName } from '~/features/selections/selection-tag'
import { paths } from '~/paths'
import { requireActor } from '~/platform/auth/require-actor.server'
import { mostFileBytes } from '~/platform/files/file-kinds'
import { redirectWith } from '~/platform/http/flash.server'
import { readMultipart } from '~/platform/http/multipart.server'
import { languageOf } from '~/platform/i18n/preferences.server'
import { textsOf } from '~/platform/i18n/texts'
import { Page } from '~/ui/page'
import { useTexts } from '~/ui/texts'

const notFound = () => new Response('not found', { status: 404 })

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { actor, selection } = await requireSelection(request, 'selection:read', params.id)
  const page = await requirementPage(actor, selection, params.requirement ?? '')
  if (!page) throw notFound()
  return { page, operationId: randomUUID() }
}

export async function action({ request, params }: ActionFunctionArgs) {
  // A file is read for nobody who may not meet applications at all; what the form asks for needs its own permission.
  await requireActor(request, 'selection:read')
  const sent = await readMultipart(request, mostFileBytes)
  const { actor, selection } = await requireSelection(request, requirementPermission(sent.data), params.id)
  const about = { selectionId: selection.id, requirement: params.requirement ?? '' }
  const result = await actOnRequirement(actor, about, sent)
  if (!result.ok) return result
  const { t } = textsOf(await languageOf(request))
  const said = {
    ...{ state: t('selections.saved'), find: t('selections.saved') },
    ...{
      usePaper: t('dossier.picker.used'),
      addPaper: t('dossier.picker.added'),
      dropPaper: t('dossier.picker.dropped'),
    },
  }
  return redirectWith(paths.selectionRequirement(selection.id, result.next || about.requirement), said[result.intent])
}

export default function RequirementRoute() {
  const { t, pick } = useTexts()
  const { page, operationId } = useLoaderData<typeof loader>()
  const refused = useActionData<typeof action>()
  const nameOf = useSelectionName()
  const { selection, rule, progress, previous, next } = page
  const given = { page, operationId, refused }
  return (
    <Page
      title={`${pick(page.row.clause)}. ${pick(rule.title)}`}
      lead={
        <>
          {selection.organisation.shortName}
          {selection.centreName && ` · ${selection.centreName}`}
        </>
      }
      crumbs={[
        { to: paths.selections, text: t('selections.title') },
        { to: paths.selection(selection.id), text: nameOf(selection.number) },
      ]}
    >
      <p className="mb-4" id="progress-text">
        {t(page.isMinistry ? 'selections.progressFound' : 'selections.progressSaid', progress)}
        <progress
          className="progress block"
          value={progress.done}
          max={progress.total}
          aria-labelledby="progress-text"
        />
      </p>
      <div className="examine" key={`${rule.id} ${selection.version}`}>
        <RequirementLaw page={page} />
        <RequirementSaid {...given} />
        <RequirementFound {...given} />
      </div>
      <nav className="neighbours mt-6 flex flex-wrap justify-between gap-3" aria-label={t('selections.requirements')}>
        {previous && (
          <Link to={paths.selectionRequirement(selection.id, previous.id)}>
            ← {t('selections.previous', { title: pick(previous.title) })}
          </Link>
        )}
        {next && (
          <Link to={paths.selectionRequirement(selection.id, next.id)}>
            {t('selections.next', { title: pick(next.title) })} →
          </Link>
        )}
      </nav>
    </Page>
  )
}
