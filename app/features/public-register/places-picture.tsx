import { paths } from '~/paths'
import { useTexts } from '~/ui/texts'
import type { MunicipalityRow } from './municipality-table'

const columns = 6
const cell = { width: 156, height: 118 }
const largest = 34

/**
 * A sketch of the region without a map of anybody's: a circle a municipality, as large as it has places, in the order of
 * the alphabet. Each leads to its centres; the table under it says the same in figures.
 */
export function PlacesPicture({ rows }: { rows: readonly MunicipalityRow[] }) {
  const { t } = useTexts()
  const most = rows.reduce<MunicipalityRow | null>(
    (top, row) => (row.placeCount > (top?.placeCount ?? 0) ? row : top),
    null,
  )
  if (!most) return null
  const height = Math.ceil(rows.length / columns) * cell.height
  const { municipality, placeCount: places } = most
  return (
    <figure className="places-picture">
      <figcaption>{t('publicRegister.municipalities.pictureText', { municipality, places })}</figcaption>
      <svg
        viewBox={`0 0 ${columns * cell.width} ${height}`}
        role="group"
        aria-label={t('publicRegister.municipalities.picture')}
      >
        {rows.map((row, index) => (
          <Circle
            key={row.municipality}
            row={row}
            x={(index % columns) * cell.width + cell.width / 2}
            y={Math.floor(index / columns) * cell.height + largest + 6}
            radius={Math.max(6, largest * Math.sqrt(row.placeCount / places))}
          />
        ))}
      </svg>
    </figure>
  )
}

function Circle({ row, x, y, radius }: { row: MunicipalityRow; x: number; y: number; radius: number }) {
  const { t } = useTexts()
  const name = row.municipality || t('publicRegister.municipalities.notSaid')
  const said = `${name}: ${t('publicRegister.municipalities.places').toLowerCase()} ${row.placeCount}, ${t('publicRegister.municipalities.free').toLowerCase()} ${row.freeCount}`
  return (
    <a href={`${paths.publicCentres}?${new URLSearchParams({ municipality: row.municipality })}`} aria-label={said}>
      <title>{said}</title>
      <circle cx={x} cy={y} r={radius} />
      <text x={x} y={y + 5} className="places-count">
        {row.placeCount}
      </text>
      <text x={x} y={y + largest + 20}>
        {name.length > 22 ? `${name.slice(0, 21)}…` : name}
      </text>
    </a>
  )
}
