import { data, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { readCode, shownCode } from '~/features/public-register/check-code'
import { checkDocument } from '~/features/public-register/check-document.read.server'
import { CheckForm } from '~/features/public-register/check-form'
import { CheckedCertificate } from '~/features/public-register/checked-certificate'
import { CheckedExtract } from '~/features/public-register/checked-extract'
import { paths } from '~/paths'
import { today } from '~/platform/clock.server'
import { Page, Section } from '~/ui/page'
import { Say } from '~/ui/tag'
import { useTexts } from '~/ui/texts'

/** @public Whether a paper with this code was given out, and whether it is so today. */
export async function loader({ params }: LoaderFunctionArgs) {
  const typed = (params.code ?? '').slice(0, 80)
  const code = readCode(typed)
  const day = await today()
  const checked = code === null ? null : await checkDocument(code, day)
  return data({ code: shownCode(code ?? typed), checked, today: day }, { status: checked ? 200 : 404 })
}

export const meta: MetaFunction = () => [{ name: 'robots', content: 'noindex' }]

export default function CheckedDocument() {
  const { t } = useTexts()
  const { code, checked, today: day } = useLoaderData<typeof loader>()
  const crumbs = [{ to: paths.check, text: t('publicRegister.check.title') }]
  if (!checked)
    return (
      <Page title={t('publicRegister.check.unknownTitle')} crumbs={crumbs}>
        <Say tone="bad">{t('publicRegister.check.unknown', { code })}</Say>
        <CheckForm code={code} />
      </Page>
    )
  const title = t(
    checked.kind === 'extract' ? 'publicRegister.check.extractTitle' : 'publicRegister.check.certificateTitle',
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
