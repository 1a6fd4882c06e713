import { data, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { readCode, shownCode } from '~/features/public-register/check-code'
import { checkDocument } from '~/features/public-register/check-document.read.server'
import { CheckForm } from '~/features/public-register/check-form'
import { CheckedCertificate } from '~/features/public-register/checked-certificate'
import { CheckedExtract } from '~/features/public-register/checked-extract'
import { paths } from '~/paths'
import { today } from '~/platform/clock.server'
import { languageOf } from '~/platform/i18n/preferences.server'
import { textsOf } from '~/platform/i18n/texts'
import { Page, Section } from '~/ui/page'
import { Say } from '~/ui/tag'
import { useTexts } from '~/ui/texts'

const titles = {
  extract: 'publicRegister.check.extractTitle',
  certificate: 'publicRegister.check.certificateTitle',
  unknown: 'publicRegister.check.unknownTitle',
} as const

/** @public Whether a paper with this code was given out, and whether it is so today. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const typed = (params.code ?? '').slice(0, 80)
  const code = readCode(typed)
  const day = await today()
  const checked = code === null ? null : await checkDocument(code, day)
  const { t } = textsOf(await languageOf(request))
  const title = t(titles[checked?.kind ?? 'unknown'])
  return data({ code: shownCode(code ?? typed), checked, today: day, title }, { status: checked ? 200 : 404 })
}

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => [
  { title: loaded?.title ?? '' },
  { name: 'robots', content: 'noindex' },
]

export default function CheckedDocument() {
  const { t } = useTexts()
  const { code, checked, today: day, title } = useLoaderData<typeof loader>()
  const crumbs = [{ to: paths.check, text: t('publicRegister.check.title') }]
  if (!checked)
    return (
      <Page title={title} crumbs={crumbs}>
        <Say tone="bad">{t('publicRegister.check.unknown', { code })}</Say>
        <CheckForm code={code} />
      </Page>
    )
  return (
    <Page title={title} crumbs={crumbs} lead={code}>
      <Say tone={checked.isWhole ? 'good' : 'bad'}>
        <b>{t(checked.isWhole ? 'publicRegister.check.real' : 'publicRegister.check.broken')}</b>{' '}
        {checked.isWhole && t('publicRegister.check.asSealed')}
      </Say>
      {checked.kind === 'extract' ? (
        <CheckedExtract says={checked.says} now={checked.now} today={day} />
      ) : (
        <CheckedCertificate certificate={checked.certificate} today={day} />
      )}
      <Section title={t('publicRegister.check.another')}>
        <CheckForm />
      </Section>
    </Page>
  )
}
