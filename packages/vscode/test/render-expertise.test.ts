import { type Score, success } from '@dorkarta/core';
import { createFiles, createWorkspace, examineFile, mostReferences } from '@dorkarta/language';
import { describe, expect, test } from 'vitest';
import { renderExpertise } from '../src/client/expertise/render-expertise.ts';

const none = { errors: 0, warnings: 0, infos: 0 };

/** The score of a text as the server tells of it, with the places of its events. */
async function scoreOf(text: string): Promise<Score> {
  const host = {
    read: async () => success(text),
    locate: async (uri: string) => success(uri),
    spell: (uri: string) => uri,
  };
  const analysis = await createWorkspace(createFiles(host)).analyze('file:///карта.dk');
  const score = analysis.ok ? examineFile(analysis.value, { mostReferences }).subject?.score : undefined;
  if (score === null || score === undefined) throw new Error('The text has no score');
  return score;
}

const shown = async (text: string): Promise<string> =>
  renderExpertise({ state: 'scored', file: 'карта.dk', score: await scoreOf(text), findings: none });

const roadmap = `карта Карта
  период: 2022
мероприятие Семинар для учителей
  срок: март 2022
  показатель: Проведён 1 семинар
мероприятие Мониторинговые визиты в школы
  срок: май 2022
`;

describe('the view of the expertise', () => {
  test('says how many points there are, and what to do for more', async () => {
    const page = await shown(roadmap);
    expect(page).toContain('<h1>ДК 1–3 из 5 · не оценено 5</h1>');
    expect(page).toMatch(/<h2>Что сделать дальше<\/h2>\s*<ol><li><strong>К4<\/strong> .*Принесёт 1 балл\./s);
    expect(page).toContain('До «отдельных элементов плановой работы» не хватает');
  });

  test('tells the states of criteria apart by words and signs, not by colour alone', async () => {
    const page = await shown(roadmap);
    for (const [state, sign, words] of [
      ['met', '✓', 'выполнено'],
      ['unmet', '✗', 'не выполнено'],
      ['expert', '?', 'решает эксперт'],
      ['not-assessed', '–', 'не оценено'],
    ] as const) {
      expect(page).toMatch(new RegExp(`class="criterion ${state}".*?>${sign.replace('?', '\\?')}<.*?>${words}<`, 's'));
    }
  });

  test('leads from evidence to its event', async () => {
    expect(await shown(roadmap)).toMatch(
      /<button class="link" data-line="3" data-column="\d+">№ 1 «Семинар для учителей»/,
    );
  });

  test('opens what is left to do, and leaves closed what is done', async () => {
    const page = await shown(roadmap);
    expect(page).toMatch(/id="content-4" class="criterion unmet" open>/);
    expect(page).toMatch(/id="content-2" class="criterion met">/);
  });

  test('what stands in the text stays text', async () => {
    const page = await shown(roadmap.replace('Семинар', 'Семинар <img src=x onerror="alert(1)"> & </button>'));
    expect(page).not.toMatch(/<img|<\/button> для/);
    expect(page).toContain('&#60;img src=x onerror=&#34;alert(1)&#34;&#62; &#38; &#60;/button&#62;');
  });

  test('a thousand events make a list that ends', async () => {
    const events = Array.from({ length: 1000 }, (_, index) => `мероприятие Встреча ${index}\n  срок: май 2022\n`);
    const page = await shown(`${roadmap}${events.join('')}`);
    expect(page.length).toBeLessThan(60_000);
    expect(page).toMatch(/И ещё \d+\./);
  });

  test('says why there is no score, and what to do where there is nothing to look at', () => {
    const reason = 'региональная дорожная карта: критерии не применяются';
    expect(renderExpertise({ state: 'unscored', file: 'я.dk', reason, findings: none })).toContain(
      `Оценки нет: ${reason}.`,
    );
    expect(renderExpertise({ state: 'nothing' })).toContain('data-command="dorkarta.import"');
    expect(renderExpertise({ state: 'nothing' })).toContain('data-command="dorkarta.newRoadmap"');
  });
});
