/**
 * Stands at the beginning of every page: what the reader chose holds before anything is drawn. See theme.ts for the colors,
 * single-keys.ts for the keys. What is stored may be of anybody's making: styles and scripts know certain numbers only.
 */
try {
  const { dataset } = document.documentElement;
  // eslint-disable-next-line no-restricted-globals -- numbers are read; a file of its own would come after the first drawing
  ({ theme: dataset.theme, 'single-keys': dataset.keys } = localStorage);
} catch {
  // The storage is closed: the colors are those of the system, and the keys are on.
}

export {};
