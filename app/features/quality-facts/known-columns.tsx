import { Link } from '@remix-run/react'
import { criterionIds, qualityCriteria } from 'scoring/quality/criteria'
import { paths } from '~/paths'
import type { Column } from '~/ui/table'
import { Tag } from '~/ui/tag'
import type { useTexts } from '~/ui/texts'
import { knowsTones } from './criteria-table'
import type { OrganisationKnown } from './organisations-known.read.server'

/** A column for each of the six criteria, each answer a link to what it is made of. */
export const knownColumns = ({ t, pick }: ReturnType<typeof useTexts>): Column<OrganisationKnown>[] =>
  criterionIds.map((id) => ({
    text: pick(qualityCriteria[id].title),
    cell: ({ code, known }) => {
      const { knows } = known.find(({ criterion }) => criterion === id)!
      return (
        <Link to={paths.qualityCriteria(code)}>
          <Tag tone={knowsTones[knows]}>{t(`qualityFacts.knows.${knows}`)}</Tag>
        </Link>
      )
    },
  }))
