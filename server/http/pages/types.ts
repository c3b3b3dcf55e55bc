/** Whose help centre it is, in which language it speaks on this page, and where it stands. */
export interface HelpSite {
  name: string;
  colour: string;
  /** Language of the words around the articles. */
  language: string;
  /** All that the company writes in; more than one gives a choice. */
  languages: string[];
  /** Scheme and host that customers see, for addresses that leave the page: `https://help.example.com`. */
  origin: string;
  /** Whether there is a chat to ask in. */
  hasChat: boolean;
}

/** An article as a list shows it. `url` is a path of this site. */
export interface HelpLink {
  title: string;
  url: string;
  language: string;
}

/** A group of articles. `count` is how many there are; a list may show fewer. */
export interface HelpCategory {
  name: string;
  url: string;
  articles: HelpLink[];
  count: number;
}

/** A passage of an article, in reading order; passages with the same anchor are one part of the page. */
export interface HelpPassage {
  kind: string;
  headingPath: string[];
  anchor?: string;
  text: string;
}

/** An article with all that its page shows. */
export interface HelpArticle {
  id: string;
  title: string;
  language: string;
  structure: 'faq' | 'document' | 'ticket';
  updatedAt: Date;
  passages: HelpPassage[];
}
