import { startReaders } from './readers.ts'; import { usualLimits } from './limits.ts';
import { setTimeout as wait } from 'node:timers/promises';
const s=new AbortController().signal; const hint={name:'a.pdf',mimeType:''};
await using r=startReaders(1,usualLimits);
for(const f of process.argv.slice(2)) for(let i=0;i<4;i++){ await wait(1500); const t=performance.now(); const x=await r.read(f,hint,s); console.log(f.slice(-30),'warm',Math.round(performance.now()-t),x.outcome); }
