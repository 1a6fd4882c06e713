import { Link } from '@remix-run/react'
import { paths } from '~/paths'
import { ButtonLink } from '~/ui/button'
import { Page, Section } from '~/ui/page'
import { Table } from '~/ui/table'
import { Empty } from '~/ui/tag'
import { Form, Submit, TextField } from '~/ui/form'
import { Refusal } from '~/ui/refusal'
import { useTexts } from '~/ui/texts'
import type { Refused } from '~/platform/forms/refused'
import type { OrganisationCard } from './organisation-card.read.server'

/** The places of an organisation. */
export function CentresSection({ organisation, canEdit }: { organisation: OrganisationCard; canEdit: boolean }) {
  const { t } = useTexts()
  const { code, centres } = organisation
  return (
    <Section
      title={t('register.centres.title')}
      actions={
        canEdit && (
          <ButtonLink size="small" to={paths.newCentre(code)}>
            {t('register.centres.add')}
          </ButtonLink>
        )
      }
    >
      <Table
        caption={t('register.centres.title')}
        rows={centres}
        keyOf={(centre) => centre.id}
        empty={<Empty>{t('register.centres.empty')}</Empty>}
        columns={[
          {
            text: t('register.centres.name'),
            cell: (centre) => <Link to={paths.entry(centre.code)}>{centre.name}</Link>,
          },
          { text: t('register.centres.municipality'), cell: (centre) => centre.municipality },
          { text: t('register.centres.address'), cell: (centre) => centre.address },
          { text: t('register.centres.capacity'), isNumber: true, cell: (centre) => centre.capacityCount },
          ...(canEdit
            ? [
                {
                  text: '',
                  isActions: true,
                  cell: (centre: { code: string; name: string }) => (
                    <ButtonLink
                      size="small"
                      to={paths.editEntry(centre.code)}
                      aria-label={t('register.centres.edit', { name: centre.name })}
                    >
                      {t('common.action.edit')}
                    </ButtonLink>
                  ),
                },
              ]
            : []),
        ]}
      />
    </Section>
  )
}

/** The page on which a centre is entered. */
export function CentrePage(props: {
  title: string
  organisation: { code: string; shortName: string }
  answer: Refused | undefined
  operationId: string
}) {
  const { t } = useTexts()
  const { code, shortName } = props.organisation
  return (
    <Page
      title={props.title}
      crumbs={[
        { to: paths.organisations, text: t('register.title') },
        { to: paths.organisation(code), text: shortName },
      ]}
    >
      <Form state={props.answer?.form} operationId={props.operationId}>
        <Refusal say={props.answer?.say} />
        <TextField name="name" label={t('register.centres.name')} />
        <TextField name="municipality" label={t('register.centres.municipality')} />
        <TextField name="address" label={t('register.centres.address')} isOptional />
        <TextField
          name="capacityCount"
          label={t('register.centres.capacity')}
          hint={t('register.centres.capacityHint')}
          inputMode="numeric"
        />
        <div className="flex gap-2">
          <Submit>{t('common.action.save')}</Submit>
          <ButtonLink to={paths.organisation(code)}>{t('common.action.cancel')}</ButtonLink>
        </div>
      </Form>
    </Page>
  )
}
