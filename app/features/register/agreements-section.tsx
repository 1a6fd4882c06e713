import { paths } from '~/paths'
import { ButtonLink } from '~/ui/button'
import { Section } from '~/ui/page'
import { Table } from '~/ui/table'
import { Empty, Tag } from '~/ui/tag'
import { useTexts } from '~/ui/texts'
import type { OrganisationCard } from './organisation-card.read.server'

type Row = OrganisationCard['agreements'][number]

/** The subsidy agreements of an organisation, each with its tariffs. */
export function AgreementsSection(props: { organisation: OrganisationCard; canEdit: boolean; today: string }) {
  const { t, day, roubles } = useTexts()
  const { organisation, canEdit, today } = props
  const isInForce = (row: Row) => row.fromOn <= today && (row.untilOn === null || today <= row.untilOn)
  return (
    <Section
      title={t('register.agreements.title')}
      actions={
        canEdit && (
          <ButtonLink size="small" to={paths.newAgreement(organisation.code)}>
            {t('register.agreements.add')}
          </ButtonLink>
        )
      }
    >
      <Table
        caption={t('register.agreements.title')}
        rows={organisation.agreements}
        keyOf={(row) => row.id}
        empty={<Empty>{t('register.agreements.empty')}</Empty>}
        columns={[
          {
            text: t('register.agreements.number'),
            cell: (row) => (
              <span className="flex flex-wrap items-center gap-2">
                {row.number}
                {isInForce(row) && <Tag tone="good">{t('register.agreements.today')}</Tag>}
              </span>
            ),
          },
          { text: t('register.agreements.signedOn'), cell: (row) => day(row.signedOn) },
          {
            text: t('register.agreements.term'),
            cell: (row) => `${day(row.fromOn)} – ${row.untilOn ? day(row.untilOn) : t('register.agreements.noEnd')}`,
          },
          {
            text: t('register.agreements.due'),
            cell: (row) => t('register.actDueDay', { day: row.actDueDay }),
          },
          {
            text: t('register.agreements.tariffs'),
            cell: (row) => (
              <ul>
                {row.tariffs.map((tariff) => (
                  <li key={tariff.id}>
                    {t('register.agreements.tariffText', {
                      day: day(tariff.fromOn),
                      amount: roubles(tariff.amountKopecks),
                      unit: t(`register.agreements.units.${tariff.unit}`),
                    })}
                  </li>
                ))}
              </ul>
            ),
          },
          ...(canEdit
            ? [
                {
                  text: '',
                  isActions: true,
                  cell: (row: Row) => (
                    <ButtonLink
                      size="small"
                      to={paths.agreement(organisation.code, row.id)}
                      aria-label={t('register.agreements.edit', { number: row.number })}
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
