// Prints the microseconds of the best pass over all documents of a corpus.
// Arguments: the folder of the package, the schema, the documents, milliseconds to warm up, milliseconds to measure.
const [folder, schemaFile, instancesFile, warmUp, time] = process.argv.slice(1);
const fs = require('fs');
const schema = JSON.parse(fs.readFileSync(schemaFile, 'utf8'));
const dialect = String(schema.$schema ?? '');
const Ajv = require(folder + (dialect.includes('2020-12') ? '/dist/2020' : dialect.includes('2019-09') ? '/dist/2019' : ''));
if (/draft-0[46]/.test(dialect)) {
  delete schema.$schema;
}
const ajv = new (Ajv.default ?? Ajv)({strict: false, validateFormats: false, validateSchema: false, logger: false});
const validate = ajv.compile(schema);
const documents = fs.readFileSync(instancesFile, 'utf8').split('\n').filter(line => line.trim()).map(line => JSON.parse(line));
let valid = 0;
let best = Infinity;
function passes(milliseconds) {
  best = Infinity;
  const start = process.cpuUsage();
  let used;
  do {
    const passStart = process.hrtime.bigint();
    for (const document of documents) {
      if (validate(document)) {
        valid++;
      }
    }
    best = Math.min(best, Number(process.hrtime.bigint() - passStart));
    used = process.cpuUsage(start);
  } while (used.user + used.system < milliseconds * 1000);
}
passes(Number(warmUp));
passes(Number(time));
console.log(best / 1000);
