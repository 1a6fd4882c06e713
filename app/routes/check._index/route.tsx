import { redirect, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { readCode } from '~/features/public-register/check-code'
import { CheckForm } from '~/features/public-register/check-form'
import { publicMeta } from '~/features/public-register/public-meta'
import { paths } from '~/paths'
import { absoluteAddress } from '~/platform/http/portal-address.server'
import { languageOf } from '~/platform/i18n/preferences.server'
import { textsOf } from '~/platform/i18n/texts'
import { Page } from '~/ui/page'
import { useTexts } from '~/ui/texts'

/** @public */
export async function loader({ request }: LoaderFunctionArgs) {
  const typed = new URL(request.url).searchParams.get('code')?.slice(0, 80).trim()
  // What can be no code is looked for all the same: the answer to it is the same.
  if (typed) throw redirect(paths.checked(readCode(typed) ?? typed))
  const { t } = textsOf(await languageOf(request))
  return {
    about: {
      title: t('publicRegister.check.title'),
      description: t('publicRegister.check.lead'),
      canonical: absoluteAddress(paths.check),
    },
  }
}

export const meta: MetaFunction<typeof loader> = ({ data }) => publicMeta(data?.about)

export default function Check() {
  const { t } = useTexts()
  return (
    <Page title={t('publicRegister.check.title')} lead={t('publicRegister.check.lead')}>
      <CheckForm />
    </Page>
  )
}
