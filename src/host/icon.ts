/** A picture of a company's own, ready to stand inside a drawing: nothing in it but shapes. */
export interface Icon {
  readonly viewBox: string;
  /** What stands between the tags of its `svg` element. */
  readonly body: string;
}

/** Pictures by name: the id of a service, its category, or a kind such as `person`. */
export type Icons = Readonly<Record<string, Icon>>;
