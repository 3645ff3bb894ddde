import { PIER } from '../../own-texts/example-pier.ts';
import type { TitledTexts } from '../../own-texts/texts-of-story.ts';

/** Texts to try the page with: those of a story of the site, by their address; else invented ones. */
export async function example(address: string): Promise<TitledTexts> {
  if (address === '') return PIER;
  const module = (await import(/* @vite-ignore */ address)) as { readonly default: TitledTexts };
  return module.default;
}
