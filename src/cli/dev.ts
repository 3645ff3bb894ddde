import { dev } from 'astro';
import { projectOf, ROOT } from './project.ts';
import { settings } from './settings.ts';

settings();
const { port } = projectOf(process.env);
await dev({ root: ROOT, server: { host: '127.0.0.1', port } });
