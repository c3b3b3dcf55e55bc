const en = {
  help: 'Help centre',
  search: 'Search the help pages',
  searchButton: 'Search',
  results: 'Results for “{query}”',
  noResults:
    'Nothing was found for “{query}”. Try other words, or ask in the chat: a person can help there too.',
  noArticles: 'There are no articles yet. Add documents to the company folder and run candor ingest.',
  updated: 'Last updated {date}',
  related: 'Related questions',
  skip: 'Skip to the content',
  back: 'All help pages',
  notFound: 'This page does not exist',
  notFoundWhat: 'The address may be mistyped, or the article was removed. Search for what you need instead.',
  conditions: 'Conditions',
  procedure: 'How to do it',
  timeline: 'How long it takes',
};
const fr: typeof en = {
  help: 'Centre d’aide',
  search: 'Chercher dans l’aide',
  searchButton: 'Chercher',
  results: 'Résultats pour « {query} »',
  noResults:
    'Rien pour « {query} ». Essayez d’autres mots, ou demandez dans le chat : une personne peut aussi y aider.',
  noArticles: 'Il n’y a pas encore d’article.',
  updated: 'Mis à jour le {date}',
  related: 'Questions liées',
  skip: 'Aller au contenu',
  back: 'Toute l’aide',
  notFound: 'Cette page n’existe pas',
  notFoundWhat:
    'L’adresse est peut-être fausse, ou l’article a été retiré. Cherchez plutôt ce qu’il vous faut.',
  conditions: 'Conditions',
  procedure: 'Comment faire',
  timeline: 'Délais',
};
const ALL: Record<string, typeof en> = { en, fr };

export type HelpTexts = typeof en;

/** The words around the articles; English where a language is not there yet. */
export function findHelpTexts(language: string): HelpTexts {
  return ALL[language] ?? en;
}
