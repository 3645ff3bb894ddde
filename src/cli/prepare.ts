import { projectOf, ROOT, type Project } from './project.ts';

/**
 * Reads the settings and hands them to Astro and the pages by the environment. Nothing is reported
 * home, and no server runs on unseen.
 */
export function prepare(): Project {
  const project = projectOf(process.env);
  // The pages find the project's files from here, wherever the command was started.
  process.chdir(ROOT);
  process.env['CONTENT_DIR'] = project.contentDir;
  process.env['CACHE_DIR'] = project.cacheDir;
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
  process.env['ASTRO_DEV_BACKGROUND'] = '0';
  process.env['ASTRO_PREVIEW_BACKGROUND'] = '0';
  return project;
}
