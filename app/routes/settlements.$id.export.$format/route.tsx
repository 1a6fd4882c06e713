import type { LoaderFunctionArgs } from '@remix-run/node'
import { requireSettlement } from '~/features/subsidies/require-settlement.server'
import { settlementFile } from '~/features/subsidies/settlement-file.read.server'
import { statementColumns } from '~/features/subsidies/statement-columns'
import { readStatement } from '~/features/subsidies/statement.read.server'
import { sheetDownload } from '~/platform/csv/sheet-file.server'
import { csvDownload } from '~/platform/csv/write-csv.server'
import { languageOf } from '~/platform/i18n/preferences.server'
import { textsOf } from '~/platform/i18n/texts'

/** Every line of the statement as a file that opens in Excel. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  await requireSettlement(request, params.id!, 'settlement:read')
  const statement = await readStatement(params.id!)
  if (!statement) throw new Response('not found', { status: 404 })
  const language = await languageOf(request)
  const columns = statementColumns(textsOf(language).t, language)
  const { name } = await settlementFile(params.id!)
  if (params.format === 'csv') return csvDownload(`${name}.csv`, columns, statement.lines)
  if (params.format === 'xlsx') return sheetDownload(`${name}.xlsx`, columns, statement.lines)
  throw new Response('not found', { status: 404 })
}
