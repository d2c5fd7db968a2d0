import { startReaders } from './readers.ts'; import { usualLimits } from './limits.ts'; import { startReader } from './reader.ts';
import { setTimeout as wait } from 'node:timers/promises';
const f=process.argv[2]!; const s=new AbortController().signal; const hint={name:'a.pdf',mimeType:''};
await using r=startReaders(1,usualLimits);
for(let i=0;i<6;i++){ await wait(2000); const t=performance.now(); const x=await r.read(f,hint,s); console.log('warm',Math.round(performance.now()-t),x.outcome); }
