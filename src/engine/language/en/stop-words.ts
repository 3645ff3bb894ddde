/** English words too common to carry a match or a difference by themselves. */
// prettier-ignore
export const stopWords: ReadonlySet<string> = new Set([
  'a', 'about', 'after', 'all', 'also', 'am', 'an', 'and', 'any', 'are', 'as', 'at', 'be', 'because',
  'been', 'before', 'being', 'between', 'but', 'by', 'can', 'could', 'did', 'do', 'does', 'for', 'from',
  'had', 'has', 'have', 'he', 'her', 'him', 'his', 'how', 'i', 'if', 'in', 'into', 'is', 'it', 'its',
  'just', 'may', 'me', 'more', 'most', 'mr', 'mrs', 'ms', 'my', 'no', 'not', 'now', 'of', 'on', 'one',
  'only', 'or', 'other', 'our', 'out', 'over', 'she', 'should', 'so', 'some',
  'such', 'than', 'that', 'the', 'their', 'them', 'then', 'there', 'these', 'they', 'this', 'those',
  'to', 'under', 'until', 'up', 'us', 'was', 'we', 'were', 'what', 'when', 'where', 'which', 'while',
  'who', 'whom', 'whose', 'will', 'with', 'would', 'you', 'your',
]);
