import { Link } from '@remix-run/react'
import { paths } from '~/paths'
import { useTexts } from '~/ui/texts'
import type { CentreRow } from './centre-row'
import { CertificateTag, StatusTag } from './centre-tags'
import { FreePlaces } from './free-places'
import { PhoneLink } from './phone-link'

/** Centres as a family compares them: where and for whom, places, payment and certificate, the phone. */
export function CentreList(props: { rows: readonly CentreRow[]; day: string; on: string | undefined }) {
  return (
    <ol className="centres">
      {props.rows.map((row) => (
        <Centre key={row.number} row={row} {...props} />
      ))}
    </ol>
  )
}

function Centre({ row, day, on }: { row: CentreRow; day: string; on: string | undefined }) {
  const { t } = useTexts()
  return (
    <li className="centre">
      <div>
        <h2>
          <Link to={paths.publicCentre(row.number, on)} prefetch="none">
            {row.name}
          </Link>{' '}
          <StatusTag status={row.status} />
        </h2>
        <p className="muted">{row.organisation}</p>
        <p>
          {row.municipality}
          {row.address && <span className="muted">, {row.address}</span>}
        </p>
      </div>
      <div>
        <p>
          {t(`publicRegister.for.${row.forWhom}`)}, {t(`publicRegister.stays.${row.stay}`)}
        </p>
        <p>
          <FreePlaces free={row.free} day={day} />
        </p>
      </div>
      <div>
        <p>
          <PhoneLink phone={row.phone} />
        </p>
        <p>
          {t(row.isFree ? 'publicRegister.row.isFree' : 'publicRegister.row.isPaid')}
          <span className="muted"> · {t(`publicRegister.faiths.${row.faith}`)}</span>
        </p>
        <p>
          <CertificateTag certificate={row.certificate} />
        </p>
      </div>
    </li>
  )
}
