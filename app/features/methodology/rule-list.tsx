import { Link } from '@remix-run/react'
import { paths } from '~/paths'
import { FilterSelect, Table } from '~/ui/table'
import { Section } from '~/ui/page'
import { useTexts } from '~/ui/texts'
import { Cited } from '../readings/citation'
import type { Contents } from './contents.read.server'

/** The rules by chapter, with the search that narrows them. */
export function RuleList({ contents }: { contents: Contents }) {
  const { t } = useTexts()
  const { chapters, counts, search } = contents
  const isNarrowed = Boolean(search.text || search.chapter || search.act)
  return (
    <>
      <RuleFilters contents={contents} isNarrowed={isNarrowed} />
      {isNarrowed && (
        <p role="status" className="mb-3">
          {counts.found === 0
            ? t('methodology.contents.nothing')
            : t('methodology.contents.found', { count: counts.found })}
        </p>
      )}
      {chapters.map((chapter) => (
        <ChapterRules key={`${chapter.id} ${isNarrowed}`} chapter={chapter} isOpen={isNarrowed} />
      ))}
    </>
  )
}

function RuleFilters({ contents, isNarrowed }: { contents: Contents; isNarrowed: boolean }) {
  const { t, pick } = useTexts()
  const { search } = contents
  return (
    <form className="filters" role="search" aria-label={t('methodology.contents.search')}>
      <div className="field field-wide">
        <label htmlFor="rule-search">{t('methodology.contents.search')}</label>
        <input
          key={search.text}
          id="rule-search"
          type="search"
          name="q"
          defaultValue={search.text}
          placeholder={t('methodology.contents.searchHint')}
        />
      </div>
      <FilterSelect
        key={`chapter-${search.chapter}`}
        name="chapter"
        label={t('methodology.contents.chapter')}
        value={search.chapter}
        all={t('methodology.contents.anyChapter')}
        options={contents.allChapters.map(({ id, title }) => ({ value: id, text: pick(title) }))}
      />
      <FilterSelect
        key={`act-${search.act}`}
        name="act"
        label={t('methodology.contents.act')}
        value={search.act}
        all={t('methodology.contents.anyAct')}
        options={contents.acts
          .filter(({ rules }) => rules > 0)
          .map(({ id }) => ({ value: id, text: t(`methodology.act.${id}`) }))}
      />
      <button className="button">{t('common.action.search')}</button>
      {isNarrowed && <Link to={paths.methodology}>{t('common.action.reset')}</Link>}
    </form>
  )
}

/** Closed until it is asked for: a page of all rules would be a wall. */
function ChapterRules({ chapter, isOpen }: { chapter: Contents['chapters'][number]; isOpen: boolean }) {
  const { t, pick } = useTexts()
  const { id, title, rules } = chapter
  return (
    <details id={id} className="chapter" open={isOpen}>
      <summary>
        <h2 className="inline">{pick(title)}</h2>{' '}
        <span className="muted">{t('methodology.contents.ruleCount', { count: rules.length })}</span>
      </summary>
      <Table
        caption={pick(title)}
        rows={rules}
        keyOf={(rule) => rule.id}
        columns={[
          {
            text: t('methodology.contents.rule'),
            cell: (rule) => (
              <span>
                <Link to={paths.rule(rule.id)}>{pick(rule.title)}</Link>
                {rule.excerpt && (
                  <span className="muted small block" lang="ru">
                    {rule.excerpt}
                  </span>
                )}
              </span>
            ),
          },
          { text: t('methodology.contents.where'), cell: (rule) => <Cited citation={rule.citation} /> },
          {
            text: t('methodology.contents.room'),
            cell: (rule) =>
              [
                rule.readings > 0 && t('methodology.contents.readings', { count: rule.readings }),
                rule.taken > 0 && t('methodology.contents.taken', { count: rule.taken }),
              ]
                .filter(Boolean)
                .join(', '),
          },
        ]}
      />
    </details>
  )
}

/** The readings in force, each with the rule that asks it first. */
export function ReadingList({ contents, canOpen }: { contents: Contents; canOpen: boolean }) {
  const { t, pick, day } = useTexts()
  return (
    <Section
      title={t('methodology.contents.readingsTitle')}
      actions={canOpen && <Link to={paths.readings}>{t('methodology.contents.register')}</Link>}
    >
      <p className="muted mb-2">{t('methodology.contents.readingsLead')}</p>
      <Table
        caption={t('methodology.contents.readingsTitle')}
        rows={contents.readings}
        keyOf={(reading) => reading.id}
        columns={[
          {
            text: t('methodology.contents.question'),
            cell: ({ id, question, rules: [rule] }) =>
              rule ? <Link to={`${paths.rule(rule.id)}#reading-${id}`}>{pick(question)}</Link> : pick(question),
          },
          {
            text: t('methodology.contents.inForce'),
            cell: ({ options, inForce }) => {
              const option = options[inForce]
              return option && pick(option)
            },
          },
          {
            text: t('methodology.contents.decision'),
            cell: ({ decision }) =>
              decision
                ? t('readings.decisionText', {
                    number: decision.number,
                    day: day(decision.decidedOn),
                    from: day(decision.fromOn),
                  })
                : t('readings.byDefault'),
          },
        ]}
      />
    </Section>
  )
}
