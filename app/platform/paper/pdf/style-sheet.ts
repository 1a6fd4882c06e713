import { child, childrenOf, valueOf, within, type XmlNode } from '../xml-tree'
import { paragraphLook, runLook, type ParagraphLook, type RunLook } from './properties'

interface Style {
  basedOn: string | undefined
  paragraph: ParagraphLook
  run: RunLook
  node: XmlNode
}

/** The styles of a document: what a paragraph or a run looks like before its own properties are asked. */
export class StyleSheet {
  private readonly styles = new Map<string, Style>()
  private readonly defaults: { paragraph: ParagraphLook; run: RunLook }
  private readonly defaultParagraphStyle: string | undefined

  /** @param root `w:styles`; undefined where the document has none */
  constructor(root: XmlNode | undefined) {
    const defaults = child(root, 'w:docDefaults')
    this.defaults = {
      paragraph: paragraphLook(within(defaults, 'w:pPrDefault', 'w:pPr')),
      run: runLook(within(defaults, 'w:rPrDefault', 'w:rPr')),
    }
    for (const node of childrenOf(root, 'w:style')) {
      const id = node.attributes['w:styleId'] ?? ''
      this.styles.set(id, {
        basedOn: valueOf(node, 'w:basedOn'),
        paragraph: paragraphLook(child(node, 'w:pPr')),
        run: runLook(child(node, 'w:rPr')),
        node,
      })
      const isDefault = node.attributes['w:default'] === '1' || node.attributes['w:default'] === 'true'
      if (isDefault && node.attributes['w:type'] === 'paragraph') this.defaultParagraphStyle = id
    }
  }

  /** What a paragraph of this style starts from. */
  ofParagraph(style: string | undefined): { paragraph: ParagraphLook; run: RunLook } {
    const chain = this.chain(style ?? this.defaultParagraphStyle)
    return {
      paragraph: Object.assign({}, this.defaults.paragraph, ...chain.map((one) => one.paragraph)) as ParagraphLook,
      run: Object.assign({}, this.defaults.run, ...chain.map((one) => one.run)) as RunLook,
    }
  }

  /** What a style of characters adds to a run. */
  ofRun(style: string | undefined): RunLook {
    return Object.assign({}, ...this.chain(style).map((one) => one.run)) as RunLook
  }

  /** `w:tblPr` of a style of tables and of those that it stands on, the furthest first. */
  ofTable(style: string | undefined): XmlNode[] {
    return this.chain(style).flatMap((one) => child(one.node, 'w:tblPr') ?? [])
  }

  private chain(id: string | undefined): Style[] {
    const chain: Style[] = []
    for (let style = this.styles.get(id ?? ''); style && !chain.includes(style);)
      style = (chain.unshift(style), this.styles.get(style.basedOn ?? ''))
    return chain
  }
}
