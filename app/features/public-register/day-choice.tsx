import { useTexts } from '~/ui/texts'

/** The same page as of another day. */
export function DayChoice({ on }: { on: string }) {
  const { t } = useTexts()
  return (
    <form className="filters section no-print">
      <div className="field">
        <label htmlFor="page-on">{t('publicRegister.card.onDay')}</label>
        <input key={on} id="page-on" name="on" type="date" className="input" defaultValue={on} />
      </div>
      <button className="button">{t('publicRegister.card.show')}</button>
    </form>
  )
}
