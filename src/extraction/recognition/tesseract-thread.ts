import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { parentPort } from 'node:worker_threads';
import { gunzipSync } from 'node:zlib';

/**
 * tesseract.js's thread, put together from its own parts with one difference: languages come from the packages they are
 * installed in, which lie in a folder each. Nothing it is given here can fetch anything from anywhere.
 */
const require = createRequire(import.meta.url);
const { dispatchHandlers, setAdapter } = require('tesseract.js/src/worker-script');

const languages: Record<string, string> = {
  ces: require.resolve('@tesseract.js-data/ces/4.0.0_best_int/ces.traineddata.gz'),
  eng: require.resolve('@tesseract.js-data/eng/4.0.0_best_int/eng.traineddata.gz'),
};

setAdapter({
  getCore: require('tesseract.js/src/worker-script/node/getCore'),
  gunzip: gunzipSync,
  readCache: (path: string) => {
    const [, language = ''] = /([a-z]+)\.traineddata\.gz$/.exec(path) ?? [];
    return readFile(languages[language]!);
  },
});

parentPort!.on('message', (job: object) => dispatchHandlers(job, (answer: object) => parentPort!.postMessage(answer)));
