import { mentionRules } from '../../mapping/mentions.ts';
import type { FileView } from '../file-view.ts';
import type { Offer } from './completion-item.ts';
import { nameOffers } from './name-offers.ts';
import type { ValueSlot } from './slot.ts';

const byPerformers = 'по исполнителям';

const meanings: Readonly<Record<string, string>> = {
  типовой: 'Мероприятие, срок, показатели, исполнители – как в рекомендациях',
  действия: 'Действие, исполнитель, сроки, ожидаемые результаты',
  региональный: 'Направления, сроки, исполнители, результаты, документы',
  [byPerformers]: 'По графе на каждого исполнителя; за словами – их имена',
  мониторинг: 'Таблица отчёта о мониторинге',
};

/** The templates by name; behind «по исполнителям», the bodies that each get a column. */
export function templateOffers(
  { before, others }: Pick<ValueSlot, 'before' | 'others'>,
  view: FileView,
  templates: readonly string[],
): readonly Offer[] {
  if (before !== '') return nameOffers(view, mentionRules.bodies, others);
  return templates.map((name) => ({
    label: name,
    kind: 'value',
    ...(meanings[name] === undefined ? {} : { detail: meanings[name] }),
    ...(name === byPerformers ? { insert: [`${name} `], leadsOn: true } : {}),
  }));
}
