import { paths } from '~/paths'
import { useTexts } from '~/ui/texts'

/** Where a code is typed from paper by hand. */
export function CheckForm({ code = '' }: { code?: string }) {
  const { t } = useTexts()
  return (
    <form action={paths.check} className="no-print">
      <div className="field">
        <label htmlFor="check-code">{t('publicRegister.check.code')}</label>
        <input
          id="check-code"
          name="code"
          className="input"
          defaultValue={code}
          required
          maxLength={80}
          autoComplete="off"
          spellCheck={false}
          aria-describedby="check-code-hint"
        />
        <span className="field-hint" id="check-code-hint">
          {t('publicRegister.check.hint')}
        </span>
      </div>
      <button className="button" data-kind="main">
        {t('publicRegister.check.submit')}
      </button>
    </form>
  )
}
