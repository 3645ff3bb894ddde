import { expect, test as base } from '@playwright/test';

export { expect, type Page } from '@playwright/test';

/**
 * The `test` of every browser test. It fails where a page logs an error, throws, breaks the content
 * security policy or asks another host for anything.
 */
export const test = base.extend<{ complaints: string[] }>({
  complaints: [
    async ({ context, baseURL }, use) => {
      const complaints: string[] = [];
      const origin = new URL(baseURL ?? '').origin;
      await context.exposeBinding('complain', (_source, text: string) => complaints.push(text));
      await context.addInitScript(() => {
        document.addEventListener('securitypolicyviolation', (event) => {
          const { complain } = window as unknown as { complain(text: string): void };
          complain(`policy: ${event.violatedDirective} refused ${event.blockedURI}`);
        });
      });
      context.on('console', (message) => {
        // The browser logs every answer that is not 200, also where a test asks for a missing page.
        const missing = message.text().includes('status of 404');
        if (message.type() === 'error' && !missing) complaints.push(`console: ${message.text()}`);
      });
      context.on('weberror', (error) => complaints.push(`page: ${error.error().message}`));
      context.on('request', (request) => {
        const { protocol, origin: asked } = new URL(request.url());
        const local = protocol === 'data:' || protocol === 'blob:';
        if (!local && asked !== origin) complaints.push(`request: ${request.url()}`);
      });
      await use(complaints);
      expect(complaints).toEqual([]);
    },
    { auto: true },
  ],
});
