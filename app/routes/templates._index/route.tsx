import type { LoaderFunctionArgs } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { templateList } from '~/features/documents/templates/template-pages.read.server'
import { paths } from '~/paths'
import { requireActor } from '~/platform/auth/require-actor.server'
import { ButtonLink } from '~/ui/button'
import { Page } from '~/ui/page'
import { Table } from '~/ui/table'
import { useTexts } from '~/ui/texts'

export async function loader({ request }: LoaderFunctionArgs) {
  await requireActor(request, 'template:edit')
  return { kinds: await templateList() }
}

export default function Templates() {
  const { t, pick, day } = useTexts()
  const { kinds } = useLoaderData<typeof loader>()
  return (
    <Page
      title={t('templates.title')}
      lead={t('templates.lead')}
      crumbs={[{ to: paths.papers, text: t('papers.title') }]}
      actions={<ButtonLink to={paths.names}>{t('names.title')}</ButtonLink>}
    >
      <Table
        caption={t('templates.title')}
        rows={kinds}
        keyOf={(kind) => kind.id}
        columns={[
          { text: t('templates.kind'), cell: (kind) => <Link to={paths.template(kind.id)}>{pick(kind.title)}</Link> },
          {
            text: t('templates.used'),
            cell: (kind) =>
              kind.inForce
                ? t('templates.own', { number: kind.inForce.number, day: day(kind.inForce.fromOn) })
                : t('templates.standard'),
          },
          { text: t('templates.basis'), cell: (kind) => kind.inForce?.basis },
          {
            text: t('templates.waitingCount'),
            isNumber: true,
            cell: (kind) => kind.waiting || '',
          },
          {
            text: '',
            isActions: true,
            cell: (kind) => (
              <a className="button" data-size="small" href={paths.templateFile(kind.id, 'docx')} download>
                {t('templates.downloadStandard')}
              </a>
            ),
          },
        ]}
      />
    </Page>
  )
}
