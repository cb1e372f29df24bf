import { type Completed, type Offer, offerAfter, offerFor, withParts } from './offer.ts';

/** For fish. */
export function fish({ commands, ruleIds }: Completed): string {
  const names = commands.map(({ name }) => name);
  const [standard] = names;
  const lines = [
    '# fish completion for ohlint. To have it in every shell:',
    '#   ohlint completion fish > ~/.config/fish/completions/ohlint.fish',
    '',
    'complete -c ohlint -e',
    ...commands.map(({ name, help }) => `complete -c ohlint -n __fish_use_subcommand -a ${name} -d ${quoted(help)}`),
  ];
  for (const [words, entry] of withParts(commands)) {
    const [command = '', part] = words.split(' ');
    const others = names.filter((name) => name !== standard).join(' ');
    const parts = (entry.parts ?? []).map(({ name }) => name).join(' ');
    const seen = command === standard ? `not __fish_seen_subcommand_from ${others}` : `__fish_seen_subcommand_from ${command}`;
    const when = quoted(
      [seen, part && `and __fish_seen_subcommand_from ${part}`, parts && `and not __fish_seen_subcommand_from ${parts}`]
        .filter(Boolean)
        .join('; '),
    );
    for (const { name, help } of entry.parts ?? []) lines.push(`complete -c ohlint -f -n ${when} -a ${name} -d ${quoted(help)}`);
    const after = offerAfter(entry, ruleIds);
    if (after !== 'files') lines.push(`complete -c ohlint -f -n ${when}${after === 'nothing' ? '' : ` -a ${quoted(after.join(' '))}`}`);
    for (const flag of entry.flags) {
      const value = flag.argument === undefined || flag.optional ? '' : ` ${following(offerFor(flag, ruleIds))}`;
      lines.push(`complete -c ohlint -n ${when} -l ${flag.name}${value} -d ${quoted(flag.help)}`);
    }
    lines.push(`complete -c ohlint -n ${when} -l help -s h -d 'print this help'`);
  }
  return `${lines.join('\n')}\n`;
}

function following(offer: Offer): string {
  if (offer === 'files') return '-r -F';
  return offer === 'nothing' ? '-x' : `-x -a ${quoted(offer.join(' '))}`;
}

function quoted(text: string): string {
  return `'${text.replace(/[\\']/g, '\\$&')}'`;
}
