import { AlignmentType, ImageRun, Paragraph } from 'docx'
import { codeBytes, codePicture } from '~/platform/paper/draw-codes.server'

const pixelsInMillimetre = 96 / 25.4

/** A place for the QR code of a field's text, a square of so many millimetres. */
export const codeOf = async (field: string, millimetres: number): Promise<Paragraph> => {
  const side = Math.round(millimetres * pixelsInMillimetre)
  return new Paragraph({
    alignment: AlignmentType.CENTER,
    children: [
      new ImageRun({
        type: 'png',
        data: await codeBytes(field),
        transformation: { width: side, height: side },
        altText: { name: 'QR', title: 'QR', description: codePicture(field) },
      }),
    ],
  })
}
