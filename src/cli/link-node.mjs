// @ts-check
/**
 * Runs after an install: puts the Node of the lockfile where `npm run` finds it. npm does so itself, but npm 10, which comes
 * with Node 20, takes the link away again, because the packages for other platforms have a program of the same name.
 * Plain JavaScript, since the Node that runs it may be an old one.
 */
import { existsSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import process from 'node:process';

/** The first Node that runs TypeScript as it is. */
const ENOUGH = [22, 18];

const windows = process.platform === 'win32';
const name = `node-${windows ? 'win' : process.platform}-${process.arch}`;
const bin = 'node_modules/.bin';

if (existsSync(`node_modules/${name}/bin`)) {
  mkdirSync(bin, { recursive: true });
  if (windows) writeFileSync(`${bin}/node.cmd`, `@"%~dp0\\..\\${name}\\bin\\node.exe" %*\r\n`);
  else {
    rmSync(`${bin}/node`, { force: true });
    symlinkSync(`../${name}/bin/node`, `${bin}/node`);
  }
} else {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  const [wanted = 0, least = 0] = ENOUGH;
  if (major < wanted || (major === wanted && minor < least)) {
    console.error(
      `No Node for ${process.platform} on ${process.arch} was installed, and yours, ${process.versions.node}, is too old: install Node 24, then run npm ci again.`,
    );
    process.exit(1);
  }
}
