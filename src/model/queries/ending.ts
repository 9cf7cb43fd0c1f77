/** What a component rests on that ended, ends or is closed to new customers. */
import { endings, type Ending, type Sign } from '../../aws/lifecycle.ts';
import { fact, type Fact } from '../fact.ts';
import type { Component } from '../model.ts';

/** The field that names a product, a runtime, an engine version or an ending feature; null where none is written. */
export function versioned(component: Component): Fact<string> | null {
  const fields = [fact(component, 'runtime'), fact(component, 'engine-version'), fact(component, 'product')];
  const named = fields.find(({ value }) => value !== undefined);
  if (named !== undefined) return named;
  return endingOf(component) === null ? null : fact(component, 'purpose');
}

/** The entry of the table that the component falls under; null where there is none. */
export function endingOf(component: Component): Ending | null {
  return endings.find(({ sign }) => bears(component, sign)) ?? null;
}

function bears({ stated, service }: Component, sign: Sign): boolean {
  switch (sign.field) {
    case 'product':
      return stated.product?.toLowerCase().includes(sign.words.toLowerCase()) === true;
    case 'feature':
      return (
        service.id === sign.service &&
        stated.purpose?.toLowerCase().includes(sign.words.toLowerCase()) === true
      );
    case 'support-plan':
    case 'own-check':
      return false;
    case 'runtime':
      return stated.runtime === sign.is;
    case 'engine-version':
      return service.id === sign.service && `${stated['engine-version']}.`.startsWith(`${sign.is}.`);
  }
}
