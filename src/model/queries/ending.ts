/** What a component rests on that ended, ends or is closed to new customers. */
import { endings, type Ending, type Sign } from '../../aws/lifecycle.ts';
import { fact, type Fact } from '../fact.ts';
import type { Component } from '../model.ts';

/** The field that names a product, a runtime or an engine version, first of these; null where none is written. */
export function versioned(component: Component): Fact<string> | null {
  const fields = [fact(component, 'runtime'), fact(component, 'engine-version'), fact(component, 'product')];
  return fields.find(({ value }) => value !== undefined) ?? null;
}

/** The entry of the table that the component falls under; null where there is none. */
export function endingOf(component: Component): Ending | null {
  return endings.find(({ sign }) => bears(component, sign)) ?? null;
}

function bears({ stated, service }: Component, sign: Sign): boolean {
  switch (sign.field) {
    case 'product':
      return stated.product?.toLowerCase().includes(sign.words.toLowerCase()) === true;
    case 'runtime':
      return stated.runtime === sign.is;
    case 'engine-version':
      return service.id === sign.service && `${stated['engine-version']}.`.startsWith(`${sign.is}.`);
  }
}
