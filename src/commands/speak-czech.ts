import { type Command, Help } from 'commander';

const titles: Record<string, string> = {
  'Usage:': 'Použití:',
  'Arguments:': 'Argumenty:',
  'Options:': 'Volby:',
  'Commands:': 'Příkazy:',
};

const inHelp = (text: string) =>
  text
    .replaceAll('[options]', '[volby]')
    .replaceAll('[command]', '[příkaz]')
    .replace(/\((?:choices|default): /, (start) => (start.startsWith('(choices') ? '(jedna z hodnot: ' : '(výchozí: '));

/** What commander says about wrong arguments; it has no other way to be told than by its sentences. */
const errors: [english: RegExp, czech: string][] = [
  [/^error: unknown command '(.*)'/, 'neznámý příkaz „$1“'],
  [/^error: unknown option '(.*)'/, 'neznámá volba „$1“'],
  [/^error: missing required argument '(.*)'/, 'chybí argument „$1“'],
  [/^error: option '(.*)' argument missing/, 'volbě „$1“ chybí hodnota'],
  [/^error: required option '(.*)' not specified/, 'chybí povinná volba „$1“'],
  [/^error: option '(.*)' argument '(.*)' is invalid\./, 'volba „$1“ nemůže mít hodnotu „$2“.'],
  [/^error: command-argument value '(.*)' is invalid for argument '(.*)'\./, 'argument „$2“ nemůže být „$1“.'],
  [
    /^error: too many arguments(?: for '.*')?\. Expected (\d+) arguments? but got (\d+):.*/s,
    'argumentů má být $1, je jich $2\n',
  ],
  [/\n?\(Did you mean one of (.*)\?\)/, ' (nejspíš jedna z možností: $1)'],
  [/\n?\(Did you mean (.*)\?\)/, ' (nejspíš: $1)'],
  [/Allowed choices are (.*)\./, 'Možné hodnoty: $1.'],
];

/** Makes `program` and the commands added to it later speak Czech: help, and errors in one line on standard error. */
export function speakCzech(program: Command): Command {
  const plain = new Help();
  return program
    .helpOption('-h, --help', 'ukáže nápovědu')
    .helpCommand(false)
    .configureHelp({
      styleTitle: (title) => titles[title] ?? title,
      commandUsage: (command) => inHelp(plain.commandUsage(command)),
      subcommandTerm: (command) => inHelp(plain.subcommandTerm(command)),
      optionDescription: (option) => inHelp(plain.optionDescription(option)),
      argumentDescription: (argument) => inHelp(plain.argumentDescription(argument)),
    })
    .configureOutput({
      outputError: (message, write) =>
        write(
          `podatelna: ${errors.reduce((text, [english, czech]) => text.replace(english, czech), message).trimEnd()}\n`,
        ),
    });
}
