import type { MetaDescriptor } from '@remix-run/node'

export interface AboutPage {
  title: string
  description: string
  /** The whole address under which search engines keep the page. */
  canonical: string
  /** What the page is about, in the words of schema.org. */
  structured?: object
}

/** Head of a public page. Structured data is no script: the content policy lets it stand. */
export const publicMeta = (about: AboutPage | undefined): MetaDescriptor[] =>
  about
    ? [
        { title: about.title },
        { name: 'description', content: about.description },
        { tagName: 'link', rel: 'canonical', href: about.canonical },
        ...(about.structured ? [{ 'script:ld+json': about.structured } as MetaDescriptor] : []),
      ]
    : []
