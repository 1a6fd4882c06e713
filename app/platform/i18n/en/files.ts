import type { Shape } from '../shape'
import type { files as ru } from '../ru/files'

export const files: Shape<typeof ru> = {
  hint: '{{kinds}}, at most {{megabytes}} MB',
  preview: 'First page: {{name}}',
  refusal: {
    empty: 'The file is empty. Check it and attach it again.',
    tooLarge: 'The file is over {{megabytes}} MB. Make it smaller (scan at 200 dots an inch, say) and attach it again.',
    wrongKind: 'The file does not fit: by what is in it, it is none of {{kinds}}. Save the document as one of these.',
    badName: 'The name of the file holds a path or hidden signs. Rename the file and attach it again.',
    damaged: 'The file is damaged and cannot be opened. Attach it anew or save it once more.',
    unpacksTooLarge: 'The file grows too large when it is unpacked. Attach an ordinary document or a scan.',
    activeContent:
      'The document holds macros, embedded objects or an outside template. Save it without them (DOCX, XLSX) or as PDF.',
    infected: 'The antivirus found harmful code in the file. The file was not taken.',
    notChecked: 'Files cannot be checked for viruses now, so the file was not taken. Try again in a few minutes.',
    cutOff: 'The file did not arrive whole. Send the form once more.',
  },
}
