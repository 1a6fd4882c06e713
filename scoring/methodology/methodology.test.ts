import { describe, expect, test } from 'vitest'
import { order929 } from '../acts'
import { missingKindsShare } from '../parameters/missing-kinds-share'
import { parameter } from '../parameters/parameter'
import { allReadings } from '../readings'
import type { Rule } from '../rule'
import { missingKinds } from '../settlement/missing-kinds'
import type { Chapter } from './chapters'
import { methodologyMarkdown } from './methodology-markdown'
import { methodologyText } from './methodology-text'

const term = parameter({ id: 'exampleTerm', sort: 'term', title: { ru: 'Срок', en: 'Term' } }, [
  { from: '2018-06-13', value: { count: 3, unit: 'working-days' }, source: order929('5.6') },
  { from: '2024-07-01', value: { count: 1, unit: 'years' }, source: order929('5.7') },
])
const bare: Rule = {
  id: 'bare-rule',
  citation: order929('5.6'),
  quote: 'слова *акта* | `дословно` <a> [1] C_1 \\',
  title: { ru: 'Правило', en: 'A rule' },
  does: { ru: 'Считается так', en: 'Done so' },
  parameters: [term],
  readings: ['band-gap'],
  taken: [
    {
      question: { ru: 'Что?', en: 'What?' },
      taken: { ru: 'Это', en: 'This' },
      reason: { ru: 'Иначе нельзя!', en: 'There is no other way.' },
    },
  ],
}
const plain: Rule = { ...bare, id: 'plain-rule', parameters: [], readings: [], taken: undefined }
const chapters: readonly Chapter[] = [
  { id: 'one', title: { ru: 'Глава', en: 'Chapter' }, rules: [bare, plain] },
  { id: 'two', title: { ru: 'Вторая глава', en: 'The second' }, rules: [missingKinds] },
]

/** What stands from a line on, up to another. */
const between = (text: string, from: string, to: string): string => text.slice(text.indexOf(from), text.indexOf(to))

describe('Markdown', () => {
  test('begins with what it is, the acts and the contents', () => {
    const ru = methodologyMarkdown(chapters, 'ru')
    expect(ru.startsWith('# <a id="methodology"></a>Методика: правила, по которым работает портал\n\nЭтот текст')).toBe(
      true,
    )
    expect(ru).toContain(
      '\n\n| Акт | День акта | Последний день действия | Редакция |\n| --- | --- | --- | --- |\n| Приказ комитета',
    )
    expect(ru).toContain('№ 929 | 13.06.2018 |  | 2018-06-13/1 |\n')
    expect(ru).toContain('| 15.04.2014 | 31.12.2022 | 2014-04-15/1 |\n')
    expect(between(ru, '## <a id="contents">', '\n  - [Сколько возвращается')).toBe(
      `## <a id="contents"></a>Содержание

- [Глава](#chapter-one)
  - [Правило](#bare-rule)
  - [Правило](#plain-rule)
- [Вторая глава](#chapter-two)
  - [Предоставлены услуги не всех 8 видов](#missing-kinds)
- [Реестр толкований](#readings)`,
    )
    expect(ru).toContain('(#reading-missing-kinds)')
  })

  test('tells a rule: its sentence, its numbers over time, its readings and what is taken', () => {
    const ru = methodologyMarkdown(chapters, 'ru')
    expect(between(ru, '## <a id="chapter-one">', '### <a id="plain-rule">')).toBe(
      `## <a id="chapter-one"></a>Глава

### <a id="bare-rule"></a>Правило

> «слова \\*акта\\* \\| \\\`дословно\\\` \\<a\\> \\[1\\] C\\_1 \\\\»
>
> Приказ комитета социальной защиты населения Волгоградской области от 13.06.2018 № 929, п. 5.6, редакция 2018-06-13/1 \`bare-rule\`

**Как применяется.** Считается так.

| Параметр | Значение | Действует с | Где стоит | Обозначение |
| --- | --- | --- | --- | --- |
| Срок | 3 раб. дн. | 13.06.2018 | п. 5.6 | exampleTerm |
| Срок | 1 год | 01.07.2024 | п. 5.7 | exampleTerm |

**Толкование.** К какому уровню относится доля между 10% и 11%? \`band-gap\`

- \`continuous\`: всё, что больше 10%, — средний уровень (принято)
- \`whole-percent\`: доля сначала округляется до целых процентов

**Почему.** Таблица оставляет 10–11% неопределёнными, а санкция толкуется узко, в пользу плательщика.

**Понимается так.** Что? Это.

**Почему.** Иначе нельзя!

`,
    )
  })

  test('a rule without numbers, readings and an example has none', () => {
    const ru = methodologyMarkdown(chapters, 'ru')
    expect(between(ru, '### <a id="plain-rule">', '## <a id="chapter-two">').split('\n\n').slice(2)).toEqual([
      '**Как применяется.** Считается так.',
      '',
    ])
  })

  test('the example stands last', () => {
    const ru = methodologyMarkdown(chapters, 'ru')
    expect(ru).toContain(
      '**Пример.** За март 2025 г. за клиента предоставлено 60\u00a0000,00 ₽, не предоставлены: услуги по социально-психологической реабилитации; услуги по профессионально-трудовой реабилитации.\n\n- 1/8 субсидии',
    )
    expect(ru).toContain('= 15\u00a0000,00 ₽\n\n**Итог.** К возврату 7\u00a0500,00 ₽.\n\n## <a id="readings"></a>')
  })

  test('the register names the clause of each reading and the rules that ask it', () => {
    const ru = methodologyMarkdown(chapters, 'ru')
    expect(between(ru, '### <a id="reading-unsigned-act">', '### <a id="reading-band-gap">')).toBe(
      `### <a id="reading-unsigned-act"></a>Доказывает ли услуги акт, который клиент не подписал?

**Где стоит.** Приказ комитета социальной защиты населения Волгоградской области от 13.06.2018 № 929, п. 2.4.8, таблица, строка 2.1, редакция 2018-06-13/1 \`unsigned-act\`

- \`not-proved\`: неподписанный акт ничего не доказывает (принято)
- \`accepted\`: неподписанный акт принимается

**Почему.** Доказательство по тексту — «акты о предоставлении услуг наркозависимому лицу, подписанные наркозависимым лицом».

**Где спрашивается.** Предоставлены услуги не всех 8 видов

`,
    )
    expect(Object.keys(allReadings).filter((id) => !ru.includes(`<a id="reading-${id}"></a>`))).toEqual([])
    expect(ru.endsWith('\n')).toBe(true)
    expect(ru).not.toContain('\n\n\n')
  })
})

describe('plain text', () => {
  test('tells the same as the Markdown', () => {
    const en = methodologyText(chapters, 'en')
    expect(en.startsWith('THE METHODOLOGY: THE RULES OF THE PORTAL\n  This text')).toBe(true)
    expect(en.slice(en.indexOf('\nCHAPTER\n'), en.indexOf('[plain-rule]'))).toBe(
      `
CHAPTER

A rule
  «слова *акта* | \`дословно\` <a> [1] C_1 \\»
  Order 929 of 13 June 2018 of the Committee for Social Protection of Volgograd region, clause 5.6, edition 2018-06-13/1 [bare-rule]
  How it is applied: Done so.
  Parameter: Term; Value: 3 working days; In force from: 2018-06-13; Where it stands: clause 5.6; Id: exampleTerm
  Parameter: Term; Value: 1 year; In force from: 2024-07-01; Where it stands: clause 5.7; Id: exampleTerm
  Reading: Which band is a share between 10% and 11%? [band-gap]
    continuous: over 10% is medium (default)
    whole-percent: the share is first rounded to whole percents, half up
  Why: The table leaves 10–11% undefined, and a penalty is read narrowly, for the one who pays.
  Taken in one sense: What? This.
  Why: There is no other way.

A rule
  «слова *акта* | \`дословно\` <a> [1] C_1 \\»
  Order 929 of 13 June 2018 of the Committee for Social Protection of Volgograd region, clause 5.6, edition 2018-06-13/1 `,
    )
  })

  test('leaves out an empty cell, and lists what there is', () => {
    const en = methodologyText(chapters, 'en')
    expect(en).toContain('Volgograd region; Day of the act: 2018-06-13; Edition: 2018-06-13/1\n')
    expect(en).toContain('Day of the act: 2014-04-15; Last day in force: 2022-12-31; Edition: 2014-04-15/1\n')
    expect(between(en, '\nCONTENTS\n', '    What is returned')).toBe(
      '\nCONTENTS\n  Chapter\n    A rule\n    A rule\n  The second\n    Not all eight kinds of services\n  The register of readings\n',
    )
    expect(en).toContain(
      '  Example: For March 2025 60,000.00 ₽ was provided for a client; not given: social and psychological rehabilitation; vocational and labour rehabilitation.\n    one 1/8 a client-month however many kinds are missing (default): 60,000.00 × 1/8 = 7,500.00 ₽\n',
    )
    expect(en).toContain(`${missingKindsShare.title.en}; Value: 1/8; In force from: 2018-06-13`)
  })
})
