/** The simulator in a process of its own: takes sizes of messages to add, in bytes, and tells their ids. */
import { createHash } from 'node:crypto';
import { startSimulator } from '../src/simulator/server.ts';

const [stateDir = ''] = process.argv.slice(2);
const simulator = await startSimulator({
  stateDir,
  world: { messages: [], boxes: [] },
  username: 'bench',
  password: 'bench-heslo',
  keyBits: 2048,
});

/** Bytes that cannot be compressed and are no document that anything could read. */
async function* noise(size: number): AsyncGenerator<Buffer> {
  let block = createHash('sha512').update(String(size)).digest();
  for (let left = size; left > 0; left -= 65_536) {
    const piece = Buffer.alloc(Math.min(left, 65_536));
    for (let at = 0; at < piece.length; at += block.length) {
      block = createHash('sha512').update(block).digest();
      block.copy(piece, at);
    }
    yield piece;
  }
}

process.on('message', async ({ sizes }: { sizes: number[] }) => {
  const dmId = await simulator.addMessage({
    name: 'bench',
    dbIDSender: 'v7h2kxf',
    dmSender: 'Domov pro zkoušky',
    dmSenderAddress: 'Zkušební 1, 60200 Brno, CZ',
    dmSenderType: 20,
    dmAnnotation: 'Žádost o povolení k přístupu do aplikace OKslužby – poskytovatel',
    hoursAgo: 0,
    files: sizes.map((size, index) => ({
      dmFileDescr: `priloha-${index + 1}.pdf`,
      dmMimeType: 'application/pdf',
      dmFileMetaType: index === 0 ? ('main' as const) : ('enclosure' as const),
      pieces: () => noise(size),
    })),
  });
  process.send!({ dmId });
});
process.once('disconnect', () => process.exit());
process.send!({ url: simulator.url, trustAnchorsFile: simulator.trustAnchorsFile });
