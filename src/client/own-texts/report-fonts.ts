import display from '../../styles/fonts/newsreader-display.woff2?inline';
import italic from '../../styles/fonts/newsreader-italic.woff2?inline';
import text from '../../styles/fonts/newsreader-text.woff2?inline';

/** The fonts of the site as data, to stand in a document of its own. */
export const FONTS = [
  { name: 'newsreader-display', data: display },
  { name: 'newsreader-italic', data: italic },
  { name: 'newsreader-text', data: text },
];
