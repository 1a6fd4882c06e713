import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { compareSets } from '~/features/criteria/compare-sets'
import { requireSet } from '~/features/criteria/require-set.server'
import { SetComparisonView } from '~/features/criteria/set-comparison'
import { setById } from '~/features/criteria/set-in-force.read.server'
import { otherEditions } from '~/features/criteria/set-page.read.server'
import { paths } from '~/paths'
import { Page } from '~/ui/page'
import { FilterSelect } from '~/ui/table'
import { Empty } from '~/ui/tag'
import { useTexts } from '~/ui/texts'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { actor, set } = await requireSet(request, params)
  const others = await otherEditions(set, actor)
  const asked = new URL(request.url).searchParams.get('with') ?? set.basedOnId
  const chosen = others.find(({ id }) => id === asked) ?? others[0]
  const before = chosen ? await setById(chosen.id) : null
  const { code, edition, title } = set
  return {
    ...{ code, edition, title, others },
    before: before && { id: before.id, edition: before.edition },
    comparison: before && compareSets(before.criteria, set.criteria),
  }
}

export default function CompareCriteria() {
  const { t } = useTexts()
  const { code, edition, title, others, before, comparison } = useLoaderData<typeof loader>()
  return (
    <Page
      title={t('criteria.comparison.title')}
      lead={before && t('criteria.comparison.lead', { before: before.edition, after: edition })}
      crumbs={[
        { to: paths.criteria, text: t('criteria.title') },
        { to: paths.criterionSet(code, edition), text: t('criteria.editionOf', { title, edition }) },
      ]}
    >
      {before && comparison ? (
        <>
          {others.length > 1 && (
            <form className="filters">
              <FilterSelect
                name="with"
                label={t('criteria.comparison.with')}
                value={before.id}
                options={others.map((other) => ({ value: other.id, text: t('criteria.editionOf', other) }))}
              />
              <button className="button">{t('criteria.comparison.show')}</button>
            </form>
          )}
          <SetComparisonView comparison={comparison} />
        </>
      ) : (
        <Empty>{t('criteria.comparison.nothing')}</Empty>
      )}
    </Page>
  )
}
