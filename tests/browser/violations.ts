import AxeBuilder from '@axe-core/playwright';
import type { Page } from './site.ts';

/** The rules of accessibility that a page breaks, of all or of those named, each with an element. */
export async function violations(page: Page, rules: readonly string[] = []): Promise<string[]> {
  // In the page itself, which has no frames, and without a list of all that is well.
  const axe = new AxeBuilder({ page }).setLegacyMode().options({
    resultTypes: ['violations'],
    ...(rules.length > 0 ? { runOnly: [...rules] } : {}),
  });
  const { violations: found } = await axe.analyze();
  return found.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
}
