// Opens one export with a library of its format: node check-readers.cjs FORMAT FILE
const fs = require('node:fs');
const [format, file] = process.argv.slice(2);
const isFolder = fs.statSync(file).isDirectory();
const text = isFolder ? '' : fs.readFileSync(file, 'utf8');

const readers = {
  graphml() {
    const graph = parse(require('graphology-graphml'));
    return `${graph.order} nodes, ${graph.size} edges`;
  },
  gexf() {
    const graph = parse(require('graphology-gexf'));
    return `${graph.order} nodes, ${graph.size} edges`;
  },
  stix() {
    const bundle = JSON.parse(text);
    const ids = new Set(bundle.objects.map((one) => one.id));
    for (const one of bundle.objects) {
      if (!/^[a-z-]+--[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/.test(one.id)) {
        throw new Error(`no UUIDv5: ${one.id}`);
      }
      for (const ref of [one.source_ref, one.target_ref, ...(one.object_refs ?? [])]) {
        if (ref && !ids.has(ref)) throw new Error(`${one.id} refers to ${ref}, which is not there`);
      }
    }
    return `${bundle.objects.length} objects, all references lead somewhere`;
  },
  duckdb() {
    const { DuckDBInstance } = require('@duckdb/node-api');
    const count = async () => {
      const connection = await (await DuckDBInstance.create(':memory:')).connect();
      const rows = await connection.runAndReadAll(`SELECT count(*) FROM ${from(file)}`);
      return `${rows.getRows()[0][0]} rows`;
    };
    return count();
  },
  ftm() {
    const { Model, defaultModel } = require('@alephdata/followthemoney');
    const model = new Model(defaultModel);
    const lines = text.trim().split('\n').map((line) => JSON.parse(line));
    for (const one of lines) {
      const schema = model.getSchema(one.schema);
      for (const name of Object.keys(one.properties)) {
        if (!schema.getProperties().has(name)) throw new Error(`${one.schema} has no property ${name}`);
      }
    }
    return `${lines.length} entities of known schemata and properties`;
  },
};

// A folder holds tables of Parquet, of which statements.parquet is one.
function from(path) {
  return isFolder ? `'${path}/statements.parquet'` : `read_csv('${path}', nullstr = ['', 'NA'])`;
}

function parse(library) {
  const { MultiDirectedGraph } = require('graphology');
  return library.parse(MultiDirectedGraph, text, { addMissingNodes: false });
}

Promise.resolve(readers[format]()).then((said) => console.log(said));
