import { z } from 'astro/zod';

// To be loaded before any schema is made: where a page's policy forbids code that is made of text,
// trying it is reported.
z.config({ jitless: true });
