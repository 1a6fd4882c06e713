import type { LoaderFunctionArgs } from '@remix-run/node'
import { Form, useLoaderData } from '@remix-run/react'
import { searchPortal } from '~/features/search/search.read.server'
import { FoundActs, FoundCourses, FoundOrganisations, FoundPapers } from '~/features/search/found'
import { requireActor } from '~/platform/auth/require-actor.server'
import { Button } from '~/ui/button'
import { Page } from '~/ui/page'
import { Empty } from '~/ui/tag'
import { useTexts } from '~/ui/texts'

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireActor(request, 'work:see')
  const words = (new URL(request.url).searchParams.get('q') ?? '').trim().slice(0, 100)
  return { words, found: await searchPortal(actor, words), seesNames: actor.permissions.has('client:seeNames') }
}

export default function Search() {
  const { t } = useTexts()
  const { words, found, seesNames } = useLoaderData<typeof loader>()
  const isNothing = Object.values(found).every((rows) => rows.length === 0)
  return (
    <Page
      title={words ? t('search.titleFor', { words }) : t('search.title')}
      lead={[t('search.hint'), seesNames && t('search.hintNames')].filter(Boolean).join(' ')}
    >
      <Form className="filters">
        <div className="field grow">
          <label htmlFor="search-words">{t('search.field')}</label>
          <input id="search-words" key={words} type="search" name="q" defaultValue={words} />
        </div>
        <Button kind="main">{t('common.action.search')}</Button>
      </Form>
      {words && isNothing && <Empty>{t('search.nothing', { words })}</Empty>}
      <FoundOrganisations rows={found.organisations} words={words} />
      <FoundCourses rows={found.courses} words={words} />
      <FoundActs rows={found.acts} />
      <FoundPapers rows={found.papers} words={words} />
    </Page>
  )
}
