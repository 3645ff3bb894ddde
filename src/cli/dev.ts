import { dev } from 'astro';
import { prepare } from './prepare.ts';
import { ROOT } from './project.ts';

const { port } = prepare();
await dev({ root: ROOT, server: { host: '127.0.0.1', port } });
