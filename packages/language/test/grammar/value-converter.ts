import { type CstNode, DefaultValueConverter, type GrammarAST, type ValueType } from 'langium';

import { constructOf, fieldOf, fieldWithArgumentOf } from '../../src/syntax/keyword-reader.ts';

/** Gives a keyword its name in the grammar, however it is spelt. */
export class DorkartaValueConverter extends DefaultValueConverter {
  protected override runConverter(rule: GrammarAST.AbstractRule, input: string, _node: CstNode): ValueType {
    switch (rule.name) {
      case 'ConstructKeyword':
        return constructOf(input) ?? input;
      case 'TextKeyword':
      case 'ListKeyword':
        return fieldOf(input) ?? input;
      case 'ArgumentKeyword':
        return fieldWithArgumentOf(input) ?? input;
      default:
        return input;
    }
  }
}
