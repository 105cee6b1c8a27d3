// Loads cards.csv and events.csv of a folder into tables of a new in-memory DuckDB each time a line comes in, and
// answers with how long it took and how many rows there are.
import { createInterface } from 'node:readline';
import { performance } from 'node:perf_hooks';
import { DuckDBInstance } from '@duckdb/node-api';

const folder = process.argv[2];
for await (const _ of createInterface({ input: process.stdin })) {
  const instance = await DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  await connection.run('SET threads = 2');
  const start = performance.now();
  for (const table of ['cards', 'events']) {
    await connection.run(`CREATE TABLE ${table} AS SELECT * FROM read_csv('${folder}/${table}.csv')`);
  }

  const ms = performance.now() - start;
  const [[cards, events, version]] = (await connection.runAndReadAll(
    'SELECT (SELECT count(*) FROM cards), (SELECT count(*) FROM events), version()')).getRows();
  connection.closeSync();
  instance.closeSync();
  const peakBytes = process.resourceUsage().maxRSS * 1024;
  console.log(JSON.stringify({ ms, cards: Number(cards), events: Number(events), version, peakBytes }));
}
