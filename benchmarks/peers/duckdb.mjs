// Runs the queries of a job against an in-memory DuckDB and prints how long each took.
import { readFileSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import { DuckDBInstance } from '@duckdb/node-api';

const job = JSON.parse(readFileSync(process.argv[2], 'utf8'));
const instance = await DuckDBInstance.create(':memory:');
const connection = await instance.connect();
for (const statement of job.setup) {
  await connection.run(statement);
}

const version = (await connection.runAndReadAll('SELECT version()')).getRows()[0][0];
const queries = {};
for (const [name, sql] of Object.entries(job.queries)) {
  queries[name] = [];
  await connection.run(sql);
  for (let i = 0; i < job.runs; i++) {
    const start = performance.now();
    await connection.run(sql);
    queries[name].push(performance.now() - start);
  }
}

await connection.run(job.tallies);
console.log(JSON.stringify({ version, queries }));
