import { useTexts } from '~/ui/texts'

/** «в редакции от 13 июня 2018 г., версия правил 1», from `2018-06-13/1`: the text's edition and that of its encoding. */
export function Edition({ of: edition, isSentence = false }: { of: string; isSentence?: boolean }) {
  const { t, longDay } = useTexts()
  const [day = '', version = ''] = edition.split('/')
  return <>{t(isSentence ? 'methodology.editionOf' : 'methodology.edition', { day: longDay(day), version })}</>
}
