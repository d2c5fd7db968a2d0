export type AlertRule = { alert: string; expr: string; for: string; severity: string; summary: string };

const word = /^[A-Za-z_][\w-]*$/;

/**
 * The rules of docs/monitoring/alerts.yaml, which is written in a small part of YAML so that it can be read without a
 * library: comments, two spaces a level, one value a line, texts in double quotes. Throws with the number of the line
 * that is anything else.
 */
export function readRules(text: string): AlertRule[] {
  const rules: Record<string, string>[] = [];
  const shapes: [shape: RegExp, take: (found: RegExpExecArray) => void][] = [
    [/^$|^ *#/, () => {}],
    [/^groups:$|^ {2}- name: \w+$|^ {4}rules:$/, () => {}],
    [/^ {6}- alert: (\w+)$/, ([, alert]) => rules.push({ alert: alert! })],
    [/^ {8}(expr|for): ([^'"#&*!|>%@`{[\s].*)$/, ([, key, value]) => put(key!, plain(value!))],
    [/^ {8}(labels|annotations):$/, () => {}],
    [/^ {10}(severity): (\w+)$/, ([, key, value]) => put(key!, value!)],
    [/^ {10}(summary): "([^"\\]+)"$/, ([, key, value]) => put(key!, value!)],
  ];
  function put(key: string, value: string): void {
    const rule = rules.at(-1);
    if (!rule || key in rule) throw new Error(`${key} is not where it belongs`);
    rule[key] = value;
  }
  /** A plain scalar must hold nothing that YAML takes for its own. */
  function plain(value: string): string {
    if (/: | #|\s$/.test(value)) throw new Error('a plain text holds a colon, a hash or a space at its end');
    return value;
  }

  text.split('\n').forEach((line, index) => {
    const shape = shapes.find(([pattern]) => pattern.test(line));
    if (!shape) throw new Error(`line ${index + 1} is not understood: ${line}`);
    try {
      shape[1](shape[0].exec(line)!);
    } catch (error) {
      throw new Error(`line ${index + 1}: ${(error as Error).message}`);
    }
  });
  for (const rule of rules) {
    const keys = Object.keys(rule).sort().join();
    if (keys !== 'alert,expr,for,severity,summary') throw new Error(`${rule.alert} has ${keys}`);
    if (!word.test(rule.alert!)) throw new Error(`${rule.alert} is no name`);
  }
  return rules as unknown as AlertRule[];
}
