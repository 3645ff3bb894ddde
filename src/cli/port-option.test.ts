import { expect, it } from 'vitest';
import { projectOf } from './project.ts';
import { takePort } from './port-option.ts';

it.each([
  [['--port', '4000', '--force'], 4000, ['--force']],
  [['--force', '--port=4001'], 4001, ['--force']],
  [['--force'], 4002, ['--force']],
])('reads %j', (args, port, others) => {
  const env: Record<string, string | undefined> = { PORT: '4002' };
  expect(takePort(args, env)).toEqual(others);
  expect(projectOf(env).port).toBe(port);
});

it.each([[['--port']], [['--port', 'high']]])('leads %j to a message', (args) => {
  const env: Record<string, string | undefined> = {};
  takePort(args, env);
  expect(() => projectOf(env)).toThrow('Give a whole number from 0 to 65535');
});
