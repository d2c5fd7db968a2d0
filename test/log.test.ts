import { Writable } from 'node:stream';
import { describe, expect, test } from 'vitest';
import { Failure } from '../src/errors.ts';
import { createLog, describeError } from '../src/log.ts';

/** A log at a level with what it wrote, one object a line. */
function givenLog(level = 'info') {
  const written: string[] = [];
  const log = createLog(level, new Writable({ write: (line, _, done) => done(void written.push(String(line))) }));
  return { log, lines: () => written.map((line) => JSON.parse(line) as Record<string, unknown>) };
}

describe('a line of the log', () => {
  test('is one JSON object with its level as a word and its time in UTC', () => {
    const { log, lines } = givenLog();
    log.info({ message_id: '42', outcome: 'casesOpened', duration_ms: 38 }, 'message processed');
    expect(lines()).toEqual([
      {
        level: 'info',
        time: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/),
        pid: process.pid,
        message_id: '42',
        outcome: 'casesOpened',
        duration_ms: 38,
        msg: 'message processed',
      },
    ]);
  });

  test('below the level is not written', () => {
    const { log, lines } = givenLog('warn');
    log.info('not this');
    log.warn('this');
    expect(lines().map(({ msg }) => msg)).toEqual(['this']);
  });

  test('has its passwords removed', () => {
    const { log, lines } = givenLog();
    log.info({ password: 'tajné', login: { password: 'tajné', authorization: 'Basic tajné' } }, 'login');
    expect(JSON.stringify(lines())).not.toContain('tajné');
  });
});

describe('an error in the log', () => {
  test('is its kind, its code and its sentence', () => {
    const { log, lines } = givenLog();
    log.error({ err: new Failure('retry', 'timeout', 'ISDS did not answer') }, 'poll failed');
    expect(lines()[0]!.err).toMatchObject({
      name: 'Failure',
      kind: 'retry',
      code: 'timeout',
      message: 'ISDS did not answer',
    });
  });

  test('tells nothing of the request that a foreign error carries', () => {
    const foreign = Object.assign(new Error('connect ECONNREFUSED'), {
      code: 'ECONNREFUSED',
      config: { headers: { authorization: 'Basic dGFqbmU=' } },
      request: { body: 'tajné' },
    });
    const { log, lines } = givenLog();
    log.warn({ err: foreign }, 'poll not finished');
    log.warn({ err: new Failure('retry', 'network', 'ISDS cannot be reached', foreign) }, 'poll not finished');
    expect(JSON.stringify(lines())).not.toMatch(/dGFqbmU|tajné/);
    expect(lines()[0]!.err).toMatchObject({ code: 'ECONNREFUSED', message: 'connect ECONNREFUSED' });
    expect(lines()[1]!.err).toMatchObject({ code: 'network', cause: 'Error: connect ECONNREFUSED' });
  });

  test('tells nothing of the row that the database found fault with', () => {
    const database = Object.assign(new Error('duplicate key value violates unique constraint "x"'), {
      code: '23505',
      detail: 'Key (family_name)=(Nováková) already exists.',
      where: 'COPY Nováková',
    });
    expect(JSON.stringify(describeError(database))).not.toContain('Nováková');
  });

  test('tells nothing of the value that could not be taken or read', () => {
    const refused = Object.assign(new Error('invalid input syntax for type date: "Nováková"'), { code: '22007' });
    const unparsed = (() => {
      try {
        return JSON.parse('Nováková, 1980');
      } catch (error) {
        return error;
      }
    })();
    const lines = new Error('first\nNováková\n    third');
    for (const error of [refused, unparsed, lines, new Error('x', { cause: refused })]) {
      const { message, ...rest } = describeError(error);
      expect(JSON.stringify(error === lines ? rest : { message, ...rest })).not.toContain('Nov');
    }
    expect(describeError(refused)).toMatchObject({ code: '22007' });
  });

  test('stays short however long the foreign text is', () => {
    const long = new Error('x'.repeat(100_000), { cause: new Error('y'.repeat(100_000)) });
    expect(JSON.stringify(describeError(long)).length).toBeLessThan(4000);
    expect(JSON.stringify(describeError('z'.repeat(100_000))).length).toBeLessThan(1000);
  });

  test('may be anything that was thrown', () => {
    for (const thrown of [undefined, null, 42, 'text', {}]) expect(describeError(thrown)).toHaveProperty('message');
  });
});
