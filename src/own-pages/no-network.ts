// To be loaded first. The policy of a page does not always reach its workers: what could send a text
// anywhere is taken away, whatever is loaded later.
for (const name of ['fetch', 'XMLHttpRequest', 'WebSocket', 'WebTransport', 'EventSource']) {
  Object.defineProperty(globalThis, name, { value: undefined });
}
