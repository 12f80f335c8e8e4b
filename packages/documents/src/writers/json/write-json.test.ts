import { chooseTemplate, viewRoadmap } from '@dorkarta/core';
import { expect, test } from 'vitest';
import { layoutRoadmap, writeJson } from '../../index.ts';
import { regionalRoadmap } from '../../testing/sample-roadmaps.ts';
import { written } from '../../testing/written.ts';

test('what the roadmap says of itself, its columns, its rows as text, and the model', async () => {
  const template = chooseTemplate(regionalRoadmap);
  if (!template.ok) throw new Error(template.trouble.code);
  const bytes = await written(writeJson, layoutRoadmap(viewRoadmap(regionalRoadmap), template.value));
  const { roadmap, ...json } = JSON.parse(new TextDecoder().decode(bytes));
  expect(roadmap).toEqual(regionalRoadmap);
  expect(json).toMatchInlineSnapshot(`
    {
      "columns": [
        {
          "header": "№ п/п",
          "key": "number",
        },
        {
          "header": "Направления/Мероприятия",
          "key": "event",
        },
        {
          "header": "Сроки",
          "key": "deadline",
        },
        {
          "header": "Ответственные исполнители",
          "key": "performers",
        },
        {
          "header": "Результаты",
          "key": "indicators",
        },
        {
          "header": "Документы, фиксирующие результат",
          "key": "documents",
        },
      ],
      "furtherTables": [
        {
          "columns": [
            {
              "header": "Что можно запланировать на муниципальном уровне",
              "key": "event",
            },
            {
              "header": "Целевая группа",
              "key": "participants",
            },
          ],
          "name": "Предложения",
          "rows": [
            {
              "cells": [
                "Трек 1. Организационные механизмы",
              ],
              "number": "1",
              "type": "section",
            },
            {
              "cells": [
                "Мероприятия по выявлению опыта",
                "",
              ],
              "number": "",
              "part": "proposal",
              "type": "event",
            },
            {
              "cells": [
                "Трек 2. Адресная поддержка школ",
              ],
              "number": "2",
              "type": "section",
            },
            {
              "cells": [
                "Экспертиза документов школ",
                "Школы проекта «500+» 2022 года",
              ],
              "number": "",
              "part": "proposal",
              "type": "event",
            },
          ],
        },
      ],
      "municipality": null,
      "period": {
        "from": "2022-01-01",
        "to": "2022-12-31",
      },
      "region": "Ярославская область",
      "rows": [
        {
          "cells": [
            "Трек 1. Организационные механизмы",
          ],
          "number": "1",
          "type": "section",
        },
        {
          "cells": [
            "Цель: Совершенствовать механизмы",
          ],
          "number": "",
          "type": "goal",
        },
        {
          "cells": [
            "1.1",
            "Мониторинг:
    – динамики результатов;
    – рисков снижения.",
            "декабрь 2022",
            "ГАУ ДПО ЯО ИРО",
            "Аналитические данные",
            "Аналитическая справка",
          ],
          "number": "1.1",
          "type": "event",
        },
        {
          "cells": [
            "1.2",
            "Корректировка документов",
            "",
            "ДО ЯО
    ГАУ ДПО ЯО ИРО",
            "",
            "Приказ ДО ЯО",
          ],
          "number": "1.2",
          "type": "event",
        },
        {
          "cells": [
            "1.2",
            "Корректировка документов",
            "апрель",
            "ДО ЯО
    ГАУ ДПО ЯО ИРО",
            "Обновленное положение",
            "Приказ ДО ЯО",
          ],
          "number": "1.2",
          "part": "stage",
          "type": "event",
        },
        {
          "cells": [
            "",
            "Планирование",
            "май",
            "ДО ЯО",
            "– Дорожная карта
    – План-график",
            "Приказ ДО ЯО",
          ],
          "number": "1.2",
          "part": "stage",
          "type": "event",
        },
        {
          "cells": [
            "Трек 2. Адресная поддержка школ",
          ],
          "number": "2",
          "type": "section",
        },
        {
          "cells": [
            "Цель: Внедрить антикризисную модель
    Целевая группа: Школы проекта «500+» 2022 года, Школы проекта «500+» 2021 года",
          ],
          "number": "",
          "type": "goal",
        },
        {
          "cells": [
            "2.1",
            "Совещания с командами школ",
            "Февраль-апрель",
            "",
            "",
            "",
          ],
          "number": "2.1",
          "type": "event",
        },
      ],
      "template": "региональный",
      "title": "Дорожная карта мер адресной поддержки на 2022 год",
    }
  `);
});
