import type { LoaderFunctionArgs } from '@remix-run/node'
import { requireActor } from '~/platform/auth/require-actor.server'
import { Page } from '~/ui/page'
import { Empty } from '~/ui/tag'
import { useTexts } from '~/ui/texts'

export async function loader({ request }: LoaderFunctionArgs) {
  await requireActor(request, 'work:see')
  return null
}

export default function Work() {
  const { t } = useTexts()
  return (
    <Page title={t('common.work.title')}>
      <Empty>{t('common.work.empty')}</Empty>
    </Page>
  )
}
