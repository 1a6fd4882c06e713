import { useTexts } from '~/ui/texts'
import { CriterionMethod, CriterionName, CriterionQuote, CriterionSource } from './criterion-text'
import type { SetCriterion } from './set-in-force.read.server'

export const viewers = ['ngo', 'assessor'] as const
export type Viewer = (typeof viewers)[number]

const results = ['met', 'partly', 'notMet'] as const

/** One criterion as it will stand on the pages of a certification: what it says, and the fields that will be beside it. */
export function CriterionAsSeen({ criterion, viewer }: { criterion: SetCriterion; viewer: Viewer }) {
  const { t } = useTexts()
  return (
    <div className="criterion-seen">
      <section>
        <h2>{t('criteria.seen.says')}</h2>
        <p>
          <CriterionName criterion={criterion} />
        </p>
        <CriterionQuote text={criterion.text} />
        <p className="muted mt-3">
          <CriterionSource criterion={criterion} />
        </p>
        <p className="muted mt-3">
          {t('criteria.method')}: <CriterionMethod method={criterion.method} />
        </p>
      </section>
      <Answer title={t('criteria.seen.ownWord')} name="own" hint={t('criteria.seen.ownNoteHint')} />
      {viewer === 'assessor' && <Answer title={t('criteria.seen.finding')} name="finding" hasTerm />}
    </div>
  )
}

/** Fields that show where an answer will stand; nothing can be typed here. */
function Answer(props: { title: string; name: string; hint?: string; hasTerm?: boolean }) {
  const { t } = useTexts()
  return (
    <section>
      <h2>{props.title}</h2>
      <fieldset className="field" disabled>
        <legend>{t('criteria.seen.result')}</legend>
        {results.map((result) => (
          <label key={result} className="check">
            <input type="radio" name={props.name} value={result} />
            <span>{t(`criteria.seen.results.${result}`)}</span>
          </label>
        ))}
      </fieldset>
      <div className="field">
        <label htmlFor={`seen-${props.name}`}>{t('criteria.seen.ownNote')}</label>
        {props.hint && <span className="field-hint">{props.hint}</span>}
        <textarea id={`seen-${props.name}`} className="input" rows={4} disabled />
      </div>
      {props.hasTerm && (
        <div className="field">
          <label htmlFor="seen-term">{t('criteria.seen.remedyBy')}</label>
          <input id="seen-term" type="date" className="input" disabled />
        </div>
      )}
    </section>
  )
}
