import { readSnapshot } from './src/reload/read-snapshot.js';
import { unpackFamilies } from './src/reload/pack.js';
import { buildCatalog } from './src/catalog/create-catalog.js';
import { buildTitleIndex } from './src/questions/title-index.js';
import { loadFolder } from './src/reload/load-folder.js';
import { saveSnapshot } from './src/reload/snapshot.js';
import { writeRoles } from './bench/reload/write-roles.js';
import { loadCatalog } from './src/catalog/load.js';
import { existsSync } from 'node:fs';
const F='/tmp/reload/big2', S='/tmp/reload/big2.jsonl';
if (!existsSync(S)) { await writeRoles(F, 10000, await loadCatalog('roles')); const o = await loadFolder({folder:F,snapshot:S}); if(o.kind==='loaded') await saveSnapshot(S,o.snapshot); else console.log(o.problems.slice(0,3)); process.exit(); }
const snap=await readSnapshot(S) as any;
function run(name:string,g:any){ const t0=performance.now(); let steps:any[]=[],i=0; for(;;){const s=performance.now(); const {done,value}=g.next(); steps.push([performance.now()-s,i++]); if(done){steps.sort((a,b)=>b[0]-a[0]); console.log(name,(performance.now()-t0).toFixed(0),'steps',i,'worst',steps.slice(0,6).map(([a,b])=>a.toFixed(1)+'@'+b).join(' ')); return value;}}}
let known:any=new Map();
for(let k=0;k<3;k++){
const files=run('unpack',unpackFamilies(snap.pack,known)); known=files;
const cat=run('catalog',buildCatalog([...files.values()]));
run('index',buildTitleIndex(cat));}
