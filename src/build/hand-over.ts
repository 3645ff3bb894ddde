// Compiled with the pages and called by the threads that draw them.
export { inspectStory, type InspectedStory } from '../shelf/inspect-story.ts';
export { takeFrom, type Shelf } from '../shelf/stories.ts';
