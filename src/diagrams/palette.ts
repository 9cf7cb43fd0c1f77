/**
 * How things look in drawings. Meaning never rests on colour alone: shape and line tell it too, so that the
 * drawing reads in grey. Text on every fill has a contrast of at least 4.8 to 1.
 */
export type Look =
  | 'compute'
  | 'store'
  | 'edge'
  | 'gateway'
  | 'account'
  | 'outside'
  | 'public'
  | 'private'
  | 'isolated'
  | 'zone'
  | 'frame'
  | 'boundary'
  | 'key'
  | 'control'
  | 'unused'
  | 'added'
  | 'removed'
  | 'changed'
  | 'kept';

const INK = 'color:#1b2733';

/** Mermaid class definitions by look. */
export const LOOKS: Readonly<Record<Look, string>> = {
  compute: `fill:#fdf1e3,stroke:#9c5a00,stroke-width:1.2px,${INK}`,
  store: `fill:#e6eef9,stroke:#1d4f91,stroke-width:1.2px,${INK}`,
  edge: `fill:#efe9f7,stroke:#5b3a8c,stroke-width:1.2px,${INK}`,
  gateway: `fill:#ffffff,stroke:#44566c,stroke-width:1.2px,${INK}`,
  account: `fill:#eef3f8,stroke:#33516f,stroke-width:1.5px,${INK}`,
  outside: `fill:#ffffff,stroke:#1b2733,stroke-width:1.5px,stroke-dasharray:5 3,${INK}`,
  public: `fill:#f3f8ec,stroke:#5d7a2a,stroke-width:1.2px,${INK}`,
  private: `fill:#eef6f8,stroke:#2a6a7a,stroke-width:1.2px,${INK}`,
  isolated: `fill:#f2f2f2,stroke:#666666,stroke-width:1.5px,${INK}`,
  zone: `fill:#ffffff,stroke:#7a8794,stroke-dasharray:6 4,${INK}`,
  frame: `fill:#ffffff,stroke:#1b2733,stroke-width:2px,${INK}`,
  boundary: 'fill:#ffffff,stroke:#a3261d,stroke-width:1.5px,stroke-dasharray:8 4,color:#7a1c15',
  key: `fill:#fff8e1,stroke:#8a6d1a,stroke-width:1.2px,${INK}`,
  control: `fill:#eef6f8,stroke:#2a6a7a,stroke-width:1.2px,${INK}`,
  unused: 'fill:#f4f4f4,stroke:#8a8a8a,stroke-width:1px,stroke-dasharray:4 3,color:#5f5f5f',
  added: `fill:#ffffff,stroke:#1b2733,stroke-width:3px,${INK}`,
  removed: 'fill:#ffffff,stroke:#6f6f6f,stroke-width:1.5px,stroke-dasharray:6 4,color:#5f5f5f',
  changed: `fill:#e2e6ea,stroke:#1b2733,stroke-width:1.5px,${INK}`,
  kept: 'fill:#ffffff,stroke:#9aa5b1,stroke-width:1px,color:#44566c',
};

/** How an edge is drawn: the stroke says what flows, in grey as well as in colour. */
export type Stroke = 'plain' | 'strong' | 'dashed' | 'joined' | 'clear' | 'unused';

/** What the reader is told of a stroke or a look. */
export interface LegendEntry {
  readonly mark: string;
  readonly meaning: string;
}
