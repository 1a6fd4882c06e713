import { XMLParser } from 'fast-xml-parser'

/** One element of an XML part, in the order of the file; a run of text is a node of the tag `#text`. */
export interface XmlNode {
  tag: string
  attributes: Readonly<Record<string, string>>
  children: readonly XmlNode[]
  text: string
}

const parser = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: '',
  parseTagValue: false,
  parseAttributeValue: false,
  trimValues: false,
  htmlEntities: true,
  ignoreDeclaration: true,
  ignorePiTags: true,
})

/** @throws where the text is no XML or declares entities of its own */
export function parseXml(text: string): XmlNode {
  if (/<!(DOCTYPE|ENTITY)/i.test(text)) throw new SyntaxError('a part of a document declares no entities')
  const root = (parser.parse(text) as Raw[]).map(nodeOf).find((node) => node.tag !== '#text')
  if (!root) throw new SyntaxError('an XML part without an element')
  return root
}

type Raw = Record<string, unknown>

function nodeOf(raw: Raw): XmlNode {
  if ('#text' in raw) return { tag: '#text', attributes: {}, children: [], text: String(raw['#text']) }
  const tag = Object.keys(raw).find((key) => key !== ':@') as string
  return {
    tag,
    attributes: (raw[':@'] as Record<string, string> | undefined) ?? {},
    children: (raw[tag] as Raw[]).map(nodeOf),
    text: '',
  }
}

/** The first child of a tag. */
export const child = (node: XmlNode | undefined, tag: string): XmlNode | undefined =>
  node?.children.find((one) => one.tag === tag)

/** The node that lies along these tags. */
export const within = (node: XmlNode | undefined, ...tags: string[]): XmlNode | undefined =>
  tags.reduce<XmlNode | undefined>(child, node)

/** The children of a tag. */
export const childrenOf = (node: XmlNode | undefined, tag: string): XmlNode[] =>
  node?.children.filter((one) => one.tag === tag) ?? []

/** The `w:val` of a child: what most properties of a Word document are written in. */
export const valueOf = (node: XmlNode | undefined, tag: string): string | undefined =>
  child(node, tag)?.attributes['w:val']

/** Every node under this one that the test takes, in the order of the file; what is taken is not looked into. */
export function descendants(node: XmlNode, takes: (node: XmlNode) => boolean): XmlNode[] {
  return node.children.flatMap((one) => (takes(one) ? [one] : descendants(one, takes)))
}

/** All text under a node. */
export const textOf = (node: XmlNode): string => node.text + node.children.map(textOf).join('')
