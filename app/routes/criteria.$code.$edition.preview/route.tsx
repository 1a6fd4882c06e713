import type { LoaderFunctionArgs } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { CriterionAsSeen, viewers } from '~/features/criteria/criterion-as-seen'
import { requireSet } from '~/features/criteria/require-set.server'
import { paths } from '~/paths'
import { Page } from '~/ui/page'
import { Empty } from '~/ui/tag'
import { useTexts } from '~/ui/texts'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { set } = await requireSet(request, params)
  const query = new URL(request.url).searchParams
  const count = set.criteria.length
  const place = Math.min(Math.max(1, Number.parseInt(query.get('place') ?? '1', 10) || 1), Math.max(1, count))
  return {
    ...{ code: set.code, edition: set.edition, title: set.title, place, count },
    viewer: viewers.find((one) => one === query.get('as')) ?? 'ngo',
    criterion: set.criteria[place - 1] ?? null,
  }
}

export default function CriteriaAsSeen() {
  const { t } = useTexts()
  const { code, edition, title, place, count, viewer, criterion } = useLoaderData<typeof loader>()
  const at = (as: string, number: number) => `?${new URLSearchParams({ as, place: String(number) })}`
  return (
    <Page
      title={t('criteria.seen.title')}
      lead={t('criteria.seen.lead')}
      crumbs={[
        { to: paths.criteria, text: t('criteria.title') },
        { to: paths.criterionSet(code, edition), text: t('criteria.editionOf', { title, edition }) },
      ]}
    >
      {criterion ? (
        <>
          <nav className="pages" aria-label={t('criteria.seen.as')}>
            {viewers.map((one) =>
              one === viewer ? (
                <b key={one}>{t(`criteria.seen.${one}`)}</b>
              ) : (
                <Link key={one} to={at(one, place)} preventScrollReset>
                  {t(`criteria.seen.${one}`)}
                </Link>
              ),
            )}
            <span className="ml-auto">{t('criteria.seen.place', { place, count })}</span>
            {place > 1 && <Link to={at(viewer, place - 1)}>{t('criteria.seen.previous')}</Link>}
            {place < count && <Link to={at(viewer, place + 1)}>{t('criteria.seen.next')}</Link>}
          </nav>
          <CriterionAsSeen key={`${viewer}-${criterion.id}`} criterion={criterion} viewer={viewer} />
        </>
      ) : (
        <Empty>{t('criteria.noCriteria')}</Empty>
      )}
    </Page>
  )
}
