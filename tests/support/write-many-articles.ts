import { STORIES_OF_MANY, writeStoryOfMany } from './many-articles.ts';

// The content of a site of the browser tests: `node tests/support/write-many-articles.ts FOLDER`.
const [folder = ''] = process.argv.slice(2);
for (const articles of STORIES_OF_MANY) writeStoryOfMany(folder, articles);
