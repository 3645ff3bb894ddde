/** Addresses of the site itself, which no story can have. */
export const RESERVED_STORIES: readonly string[] = [
  ...['404', '500', 'about', 'assets', 'card', 'cards', 'compare', 'favicon', 'feed', 'fonts'],
  ...['index', 'method', 'outlets', 'robots', 'rss', 'search', 'sitemap', 'stories', 'tags'],
];

/** Addresses of a story's own pages and files, which no article can have. */
export const RESERVED_ARTICLES: readonly string[] = [
  ...['card', 'comparison', 'corrections', 'diff', 'f', 'index', 'left-out', 'side-by-side', 'story'],
];

/** The address a file or folder name gives, or what is wrong with the name and what to do. */
export type Address = { readonly slug: string } | { readonly problem: string };

/**
 * Reads a name, without `.md`, as an address: small letters, digits, hyphens and underscores.
 * Capital letters are read as small ones.
 */
export function addressOf(name: string, suffix: '' | '.md', reserved: readonly string[]): Address {
  const slug = name.toLowerCase();
  if (!/^[a-z0-9](?:[a-z0-9_-]*[a-z0-9])?$/.test(slug) || slug.length > 100) {
    const better = slugified(name);
    const advice = better ? `Rename it to \`${better}${suffix}\`.` : 'Choose such a name.';
    return {
      problem: `The name cannot be an address: those have the letters a to z, digits and hyphens, at most 100. ${advice}`,
    };
  }
  if (reserved.includes(slug)) {
    return { problem: `The address \`${slug}\` is one of the site's own. Choose another name.` };
  }
  return { slug };
}

function slugified(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 100)
    .replace(/^-+|-+$/g, '');
}
