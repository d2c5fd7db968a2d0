/**
 * `npm run train`: trains the model of kinds of letters on every volume of words but the last, which is the one to
 * measure by, and writes it into the vocabulary.
 */
import { writeFile } from 'node:fs/promises';
import { volumes } from '../messages/words.ts';
import { lettersOf } from './letters.ts';
import { train } from './train.ts';

const letters = lettersOf(volumes.slice(0, -1));
const { bias, weights } = train(letters);
// One word a line, so that a review sees what changed.
const rows = Object.entries(weights).map(([name, own]) => `    ${JSON.stringify(name)}: [${own.join(', ')}]`);
const text = `{\n  "bias": [${bias.join(', ')}],\n  "weights": {\n${rows.join(',\n')}\n  }\n}\n`;
await writeFile(new URL('../../classification/vocabulary/kind-model.json', import.meta.url), text);
process.stdout.write(`${letters.length} letters, ${rows.length} words and pairs of words\n`);
