import { type Municipality, municipalityMeant, municipalityNamed } from '@dorkarta/core';
import { declarationsOf, declareFix } from './declare-fixes.ts';
import { addField } from './event-fixes.ts';
import { type Fix, quickFix, replacing } from './fix.ts';
import { constructOfLine, type FixContext } from './fix-context.ts';
import { unusedDeclarationFixes } from './roadmap-fixes.ts';

/** The fixes of `municipality-is-listed`: the declared name, a declaration, the line that is missing, or none of another's. */
export function municipalityFixes(context: FixContext): readonly Fix[] {
  const { view, line, diagnostic, words, language } = context;
  if (line?.shape === 'field') {
    const known = declaredIn(context);
    const found = municipalityNamed(words, known);
    const handle = found?.name ?? found?.title ?? municipalityMeant(words, known);
    if (handle === undefined) {
      const [one] = declarationsOf('municipality', [words], view);
      return one === undefined
        ? []
        : declareFix(`Объявить: муниципалитет ${one.name} = ${one.title}`, [one], view, language);
    }
    return [quickFix(`Написать «${handle}»`, [replacing(diagnostic.span, handle)], { isPreferred: true })];
  }
  return constructOfLine(context)?.keyword === 'roadmap'
    ? addField('homeMunicipality')(context)
    : unusedDeclarationFixes(context);
}

function declaredIn({ view }: FixContext): readonly Municipality[] {
  return view.file.declarations.flatMap((each) => (each.kind === 'municipality' ? [each] : []));
}
