/** Texts in which nothing is a secret: each is to come out as it went in. */
import { apiTexts } from './harmless-api.ts';
import { codeTexts } from './harmless-code.ts';
import { madeTexts } from './harmless-made.ts';
import { settingTexts } from './harmless-settings.ts';
import { wordTexts } from './harmless-words.ts';

export const harmless: readonly string[] = [...apiTexts, ...codeTexts, ...settingTexts, ...wordTexts, ...madeTexts];
