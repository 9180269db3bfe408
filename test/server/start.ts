/** Starts servers by the configurations of the built sites, in a folder of their own and on free ports. */
import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { connect, createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { brotliModule, findProgram } from './programs.ts';
import { SITES, type Served } from './sites.ts';

export interface Server {
  /** Site → port. */
  ports: ReadonlyMap<Served, number>;
  stop: () => Promise<void>;
}

/** A way to run a server; `unable` says why it cannot be, and is then reported. */
export interface Way {
  name: string;
  brotli: boolean;
  unable: string | undefined;
  start: () => Promise<Server>;
}

const nginx = findProgram('nginx');
const caddy = findProgram('caddy');
const brotli = nginx === undefined ? undefined : brotliModule(nginx);

export const WAYS: readonly Way[] = [
  {
    name: 'nginx',
    brotli: true,
    unable:
      nginx === undefined ? 'nginx is not installed' : brotli === undefined ? 'nginx has no Brotli module' : undefined,
    start: () => startNginx(brotli),
  },
  {
    name: 'nginx without Brotli',
    brotli: false,
    unable: nginx === undefined ? 'nginx is not installed' : undefined,
    start: () => startNginx(undefined),
  },
  {
    name: 'caddy',
    brotli: true,
    unable: caddy === undefined ? 'caddy is not installed' : undefined,
    start: startCaddy,
  },
];

/** Ports that are free: all are held until each is known, as one that was let go may be given out again at once. */
async function freePorts(count: number): Promise<number[]> {
  const probes = Array.from({ length: count }, () => createServer());
  for (const probe of probes) await new Promise<void>((done) => void probe.listen(0, '127.0.0.1', done));
  const ports = probes.map((probe) => (probe.address() as AddressInfo).port);
  await Promise.all(probes.map((probe) => new Promise((done) => probe.close(done))));
  return ports;
}

function answers(port: number): Promise<boolean> {
  return new Promise((done) => {
    const socket = connect(port, '127.0.0.1');
    const end = (answered: boolean): void => {
      socket.destroy();
      done(answered);
    };
    socket.once('connect', () => end(true)).once('error', () => end(false));
  });
}

async function begin(
  program: string,
  options: readonly string[],
  folder: string,
  ports: ReadonlyMap<Served, number>,
): Promise<Server> {
  const env = { PATH: process.env.PATH, HOME: folder, XDG_DATA_HOME: folder, XDG_CONFIG_HOME: folder };
  const child: ChildProcess = spawn(program, options, { stdio: ['ignore', 'ignore', 'pipe'], env });
  let said = '';
  child.stderr?.on('data', (text: Buffer) => (said += text.toString()));
  const ended = new Promise<void>((done) => child.once('close', () => done()));
  const limit = Date.now() + 20_000;
  while (!(await Promise.all([...ports.values()].map(answers))).every(Boolean)) {
    if (child.exitCode !== null || Date.now() > limit) {
      child.kill();
      throw new Error(`${program} does not serve:\n${said}`);
    }
    await new Promise((done) => setTimeout(done, 50));
  }
  return {
    ports,
    stop: async () => {
      child.kill();
      await ended;
      rmSync(folder, { recursive: true });
    },
  };
}

async function prepare(): Promise<{ folder: string; ports: Map<Served, number> }> {
  const free = await freePorts(SITES.length);
  const ports = new Map(SITES.map((site, at) => [site, free[at] ?? 0] as const));
  return { folder: mkdtempSync(join(tmpdir(), 'server-')), ports };
}

async function startNginx(module: string | undefined): Promise<Server> {
  const { folder, ports } = await prepare();
  const servers = [...ports].map(([site, port], at) => {
    writeFileSync(join(folder, `site-${at}.conf`), site.nginx);
    return `
  server {
    listen 127.0.0.1:${port};
    root ${resolve(site.root)};
    ${module === undefined ? '' : 'brotli_static on;'}
    include ${folder}/site-${at}.conf;
  }`;
  });
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (name) => `  ${name}_temp_path ${folder}/${name};`,
  );
  const config = `
${module === undefined ? '' : `load_module ${module};`}
${process.getuid?.() === 0 ? 'user root;' : ''}
daemon off;
worker_processes 2;
pid ${folder}/nginx.pid;
error_log stderr warn;
events { worker_connections 512; }
http {
  access_log off;
  sendfile on;
${temporary.join('\n')}
${servers.join('\n')}
}
`;
  writeFileSync(join(folder, 'nginx.conf'), config);
  // Before it has read where errors go, nginx writes them where only root may.
  return begin(nginx ?? '', ['-c', `${folder}/nginx.conf`, '-p', folder, '-e', 'stderr'], folder, ports);
}

async function startCaddy(): Promise<Server> {
  const { folder, ports } = await prepare();
  const servers = [...ports].map(([site, port], at) => {
    writeFileSync(join(folder, `site-${at}`), site.caddy);
    return `http://:${port} {\n\tbind 127.0.0.1\n\troot * ${resolve(site.root)}\n\timport ${folder}/site-${at}\n\thandle {\n\t\trespond 404\n\t}\n}`;
  });
  writeFileSync(join(folder, 'Caddyfile'), `{\n\tadmin off\n\tauto_https off\n}\n${servers.join('\n')}\n`);
  return begin(caddy ?? '', ['run', '--config', `${folder}/Caddyfile`, '--adapter', 'caddyfile'], folder, ports);
}
