import nodeLog from 'astro/logger/node';

// What Astro says of a site whose pages are drawn when they are asked for, as ours are here: a build
// lists their addresses, and needs no server.
const OF_NO_USE = /getStaticPaths\(\) ignored in dynamic page|no adapter is installed/;

/** Astro's own log without what would send a reader after nothing. */
export default function devLog(config) {
  const log = nodeLog(config);
  return {
    ...log,
    write(event) {
      if (!OF_NO_USE.test(event.message)) log.write(event);
    },
  };
}
