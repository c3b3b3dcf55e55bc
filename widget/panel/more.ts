/** What need not be there the moment the chat opens, in a file of its own. */
import articleStyles from '../styles/article.css?inline';
import formStyles from '../styles/forms.css?inline';
import logStyles from '../styles/log.css?inline';

export { ArticleView } from './article-view.tsx';
export { DraftFiles } from './draft-files.tsx';
export { keepFocus } from './keep-focus.ts';
export { Rating } from './rating.tsx';
export { Sound } from './sound.tsx';
export { takeDroppedFiles } from './take-dropped-files.ts';
export { Thread } from './thread.tsx';
export { WaitingCard } from './waiting-card.tsx';

export const styles = logStyles + articleStyles + formStyles;
