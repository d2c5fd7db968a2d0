import { expect, test } from 'vitest';
import { rowsOf } from '../../src/classification/fields/table-rows.ts';
import type { PlacedLine } from '../../src/classification/sections.ts';
import type { Line, Word } from '../../src/extraction/reading.ts';

/** Cells by where they begin; letters are 5 points wide and 8 high. */
function laid(y: number, cells: [left: number, text: string][]): PlacedLine {
  const words: Word[] = cells.flatMap(([left, text]) => {
    let at = left;
    return text.split(' ').map((word) => {
      const box = { x: at, y, width: word.length * 5, height: 8 };
      at += word.length * 5 + 3;
      return { text: word, box, confidence: null };
    });
  });
  const text = cells.map(([, one]) => one).join('  ');
  const line: Line = { page: 1, text, box: { x: 70, y, width: 400, height: 8 }, confidence: null, words };
  return { line, place: 'p1:l1', masked: text };
}

const cellsIn = (lines: PlacedLine[]) => rowsOf(lines).map(({ cells }) => cells);

test('cells that were broken into lines are whole again', () => {
  const lines = [
    laid(100, [
      [70, 'Uživatel'],
      [170, 'Pozice'],
      [290, 'Datum'],
    ]),
    laid(110, [[290, 'narození']]),
    laid(130, [
      [70, 'Jana Malá'],
      [170, 'vedoucí'],
      [290, '1. 2. 1980'],
    ]),
    laid(140, [
      [70, 'Nováková'],
      [170, 'střediska'],
    ]),
    laid(160, [
      [70, 'Eva Velká'],
      [170, 'účetní'],
      [290, '3. 4. 1990'],
    ]),
  ];
  expect(cellsIn(lines)).toEqual([
    ['Uživatel', 'Pozice', 'Datum narození'],
    ['Jana Malá Nováková', 'vedoucí střediska', '1. 2. 1980'],
    ['Eva Velká', 'účetní', '3. 4. 1990'],
  ]);
});

test('rows of one line stay apart, whatever the distance of the head', () => {
  const lines = [
    laid(100, [
      [70, 'Jméno'],
      [170, 'Datum narození'],
    ]),
    laid(125, [
      [70, 'Jana Malá'],
      [170, '1. 2. 1980'],
    ]),
    laid(137, [
      [70, 'Eva Velká'],
      [170, '3. 4. 1990'],
    ]),
    laid(149, [
      [70, 'Petra Nová'],
      [170, '5. 6. 1991'],
    ]),
  ];
  expect(cellsIn(lines)).toHaveLength(4);
  expect(cellsIn(lines)[1]).toEqual(['Jana Malá', '1. 2. 1980']);
});

test('text below a table is none of its rows', () => {
  const lines = [
    laid(100, [
      [70, 'Jméno'],
      [170, 'Datum'],
      [250, 'Účet'],
    ]),
    laid(110, [[170, 'narození']]),
    laid(130, [
      [70, 'Jana Malá'],
      [170, '1. 2. 1980'],
      [250, 'malaj01'],
    ]),
    laid(150, [[68, 'Všem osobám uvedeným v seznamu prosíme povolit přístup']]),
  ];
  expect(cellsIn(lines).at(-1)).toEqual(['Všem osobám uvedeným v seznamu prosíme povolit přístup']);
});

test('lines without places of words are split where their gaps are', () => {
  const line: Line = { page: 1, text: 'Jana Malá  1. 2. 1980', box: null, confidence: null };
  expect(rowsOf([{ line, place: 'p1:l1', masked: line.text }])).toMatchObject([{ cells: ['Jana Malá', '1. 2. 1980'] }]);
});
