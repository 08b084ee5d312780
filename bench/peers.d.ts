/** What we use of the peers that bring no types of their own. */

declare module 'lunr' {
  type Builder = {
    ref(name: string): void;
    field(name: string, options?: { boost?: number }): void;
    add(document: object): void;
    use(plugin: unknown): void;
  };
  type Index = {
    query(
      build: (query: { term(terms: unknown, options: object): void }) => void,
    ): { ref: string; score: number }[];
  };
  type Lunr = {
    (build: (this: Builder) => void): Index;
    tokenizer(text: string): unknown;
    readonly nl: unknown;
  };
  const lunr: Lunr;
  export default lunr;
}

declare module 'lunr-languages/lunr.stemmer.support.js' {
  const extend: (lunr: unknown) => void;
  export default extend;
}

declare module 'lunr-languages/lunr.nl.js' {
  const extend: (lunr: unknown) => void;
  export default extend;
}

declare module '@nlpjs/core' {
  export function containerBootstrap(): Promise<Container>;
  export type Container = { use(plugin: unknown): void; get(name: 'nlp'): Nlp };
  export type Nlp = {
    settings: Record<string, unknown>;
    addLanguage(language: string): void;
    addDocument(language: string, utterance: string, intent: string): void;
    train(): Promise<void>;
    process(
      language: string,
      text: string,
    ): Promise<{ classifications: { intent: string; score: number }[] }>;
  };
}
declare module '@nlpjs/nlp' {
  export const Nlp: unknown;
}
declare module '@nlpjs/lang-nl' {
  export const LangNl: unknown;
}
declare module '@nlpjs/lang-en' {
  export const LangEn: unknown;
}
