import { acts } from 'scoring/acts'
import { irkutsk29 } from 'scoring/certification/irkutsk-29'
import { clauseReference } from 'scoring/methodology/clause-text'

const [code, edition] = irkutsk29.id.split('/')

/** The set that ships with the portal, as rows: the main criteria with their source, the others marked as stand-ins. */
export const shippedSet = {
  code: code!,
  edition: Number(edition),
  title: 'Критерии добровольной сертификации реабилитационных центров',
  source: acts['irkutsk-system'].title.ru,
  criteria: irkutsk29.criteria.map(({ id, main, title, quote, citation, standIn }, index) => ({
    criterion: id,
    position: index + 1,
    isMain: main,
    isStandIn: standIn,
    title: title.ru,
    titleEn: title.en,
    text: quote,
    source: `${acts[citation.act].title.ru}, ${clauseReference(citation, 'ru')}`,
  })),
}
