import { attachmentSheets } from '~/platform/paper/make-paper.server'
import { AlignmentType } from 'docx'
import { centred, executor, gap, heading, line, sideBySide, signature, text, type Piece } from './house-style.server'

const small = { size: 20 }

/** A letter of the ministry: who writes and when on the left, to whom on the right, then what it is about. */
export const letter = (about: string, body: readonly Piece[], hasAttachment = false): Piece[] => [
  sideBySide(
    [86, 14, 80],
    [
      [
        centred('{министерство}', { bold: true, size: 24 }),
        centred('{министерство_адрес}', small, { spacing: { before: 80 } }),
        centred('{министерство_связь}', small),
        centred('{дата} №\u00a0{номер}', {}, { spacing: { before: 240 } }),
      ],
      [line('')],
      [line('{адресат_должность}'), line('{адресат_организация}'), line('{адресат}', {}, { spacing: { before: 100 } })],
    ],
    'top',
  ),
  gap(18),
  heading(about),
  ...body,
  ...(hasAttachment
    ? [
        text(`Приложение: на {${attachmentSheets.name}}\u00a0л. в 1\u00a0экз.`, {
          keepNext: true,
          spacing: { before: 200 },
        }),
      ]
    : []),
  ...signature(),
  executor(),
]

/** The first lines of an attachment, on a page of its own. */
export const attachmentHead = (title: string): Piece[] => [
  line('Приложение', {}, { pageBreakBefore: true, alignment: AlignmentType.RIGHT }),
  line('к письму от {дата} №\u00a0{номер}', {}, { alignment: AlignmentType.RIGHT, spacing: { after: 240 } }),
  centred(title, { bold: true }, { spacing: { after: 160 } }),
]
