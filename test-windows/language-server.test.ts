import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { type Editor, startEditor } from '@dorkarta/language/testing';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { installWindows } from './support/install-windows.ts';
import { callHere, digestsIn, type Files, folderWith, inWindows1251, roadmap, server } from './support/two-worlds.ts';
import { createWindows, windowsPath } from './support/windows.ts';
import { startEditorFor } from './support/windows-editor.ts';

const installation = installWindows();
