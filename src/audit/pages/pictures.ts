/** Pictures are there, are shown somewhere, name what exists, and add up. */
import { counted } from '../../content/counted.ts';
import { validChoices, type Issue } from '../../reader/issue.ts';
import type { Content } from '../../reader/read.ts';
import type { Path } from '../../reader/yaml.ts';
import type { Picture } from '../../pictures/schema.ts';
import { otherUnit, resultOf, shownAmount } from '../../pictures/sum.ts';
import { nearestChoices, type Rule } from '../rule.ts';

/** Every picture of a page exists, and where it says `here`, it is a station of it. */
export const picturesExist: Rule = ({ fixes, articles, pictures }) => {
  const known = new Map(pictures.map(({ id, data }) => [id, data]));
  return [...fixes, ...articles].flatMap(({ file, parts }) =>
    parts.pictures.flatMap(({ id, here, line }): Issue[] => {
      const picture = known.get(id);
      if (!picture)
        return [
          { file, line, message: `<Picture id="${id}">: there is no such picture; ${validChoices([...known.keys()])}` },
        ];
      if (here === undefined) return [];
      const stations = picture.kind === 'route' ? picture.stations.map((station) => station.id) : [];
      return stations.includes(here)
        ? []
        : [
            {
              file,
              line,
              message: `<Picture id="${id}" here="${here}">: it has no such station; ${validChoices(stations)}`,
            },
          ];
    }),
  );
};

/** A picture that no page shows is not kept. */
export const picturesShown: Rule = ({ fixes, articles, pictures }) => {
  const shown = new Set([...fixes, ...articles].flatMap(({ parts }) => parts.pictures.map(({ id }) => id)));
  return pictures
    .filter(({ id }) => !shown.has(id))
    .map(({ id, file }) => ({
      file,
      line: 1,
      message: `no page shows this picture; write <Picture id="${id}" /> where it helps`,
    }));
};

/** Facts and fixes that a picture names exist. */
export const picturesName: Rule = ({ pictures, facts, fixes }) => {
  const known = Object.keys(facts.data);
  const ids = fixes.map(({ id }) => id);
  return pictures.flatMap(({ file, data, lineOf }) => [
    ...namedIn(data)
      .filter(({ fact }) => !known.includes(fact))
      .map(({ fact, path }) => ({
        file,
        line: lineOf(path),
        message: `the fact “${fact}” does not exist in ${facts.file}; ${nearestChoices(fact, known)}`,
      })),
    ...stopsOf(data)
      .filter(({ fix }) => !ids.includes(fix))
      .map(({ fix, at, stop }) => ({
        file,
        line: lineOf(['stations', at, 'stops', stop, 'fix']),
        message: `there is no fix “${fix}”; ${nearestChoices(fix, ids)}`,
      })),
  ]);
};

/** The facts of a picture, each time that it names one. */
function namedIn(picture: Picture): { fact: string; path: Path }[] {
  const under = (key: string, facts: readonly string[]) => facts.map((fact, at) => ({ fact, path: [key, at] }));
  if (picture.kind !== 'console') return under('facts', picture.facts);
  const { facts, bar, menu, page, way } = picture;
  return [
    ...under('facts', facts),
    ...(bar === undefined ? [] : [{ fact: bar, path: ['bar'] }]),
    ...under('menu', menu),
    ...page.map(({ place }, at) => ({ fact: place, path: ['page', at, 'place'] })),
    ...under('way', way),
  ];
}

function stopsOf(picture: Picture): { fix: string; at: number; stop: number }[] {
  if (picture.kind !== 'route') return [];
  return picture.stations.flatMap(({ stops }, at) => stops.map(({ fix }, stop) => ({ fix, at, stop })));
}

/** Each row of a sample has as many cells as there are columns; a way on a screen leads over places that are drawn. */
export const picturesInForm: Rule = ({ pictures }) =>
  pictures.flatMap(({ file, data, lineOf }): Issue[] => {
    if (data.kind === 'sample')
      return data.rows.flatMap(({ cells }, at) =>
        cells.length === data.columns.length
          ? []
          : [
              {
                file,
                line: lineOf(['rows', at]),
                message: `${counted(cells.length, 'cell')} for ${counted(data.columns.length, 'column')}`,
              },
            ],
      );
    if (data.kind !== 'console') return [];
    const drawn = [data.bar, ...data.menu, ...data.page.map(({ place }) => place)];
    return data.way
      .filter((place) => !drawn.includes(place))
      .map((place) => ({
        file,
        line: lineOf(['way']),
        message: `the way goes through “${place}”, which is not drawn; add it to bar, menu or page`,
      }));
  });

/** What a sum says that comes out does come out. */
export const sumsRight: Rule = ({ pictures }) =>
  pictures.flatMap(({ file, data, lineOf }) => {
    if (data.kind !== 'sum') return [];
    const right = resultOf(data.lines);
    return right === data.result.amount
      ? []
      : [
          {
            file,
            line: lineOf(['result', 'amount']),
            message: `the lines come to ${shownAmount({ ...data.result, amount: right })}, not ${shownAmount(data.result)}`,
          },
        ];
  });

/** A sum that only adds and takes away does so with things of one kind. */
export const sumsOfOneKind: Rule = ({ pictures }) =>
  pictures.flatMap(({ file, data, lineOf }) => {
    const other = data.kind === 'sum' ? otherUnit(data) : undefined;
    if (data.kind !== 'sum' || !other) return [];
    const at = data.lines.findIndex((line) => line === other);
    return [
      {
        file,
        line: lineOf(at < 0 ? ['result'] : ['lines', at]),
        message: `“${other.label}” is not in the same unit as “${data.lines[0]?.label}”; use one unit for both`,
      },
    ];
  });

/** All of them. */
export const pictureRules: readonly ((content: Content) => Issue[])[] = [
  picturesExist,
  picturesShown,
  picturesName,
  picturesInForm,
  sumsRight,
  sumsOfOneKind,
];
