import type { CommandEntry } from '../command-table.ts';
import type { Flag } from '../flags.ts';
import { type Completed, type Offer, offerAfter, offerFor, withParts } from './offer.ts';

/** For zsh. */
export function zsh({ commands, ruleIds }: Completed): string {
  const [standard] = commands;
  return `#compdef ohlint
# zsh completion for ohlint. To have it in every shell, write it where zsh looks for such:
#   ohlint completion zsh > "\${fpath[1]}/_ohlint"
# or put into ~/.zshrc, after compinit:
#   eval "$(ohlint completion zsh)"

_ohlint() {
  local -a commands
  commands=(
${commands.map(described).join('\n')}
  )
  if (( CURRENT == 2 )) && [[ $words[2] != -* ]]; then
    _describe -t commands command commands
    _files
    return
  fi
  case $words[2] in
${commands.map(({ name }) => `    ${name}) shift words; (( CURRENT-- )); _ohlint_${name} ;;`).join('\n')}
    *) _ohlint_${standard?.name} ;;
  esac
}
${withParts(commands)
  .map(([words, entry]) => functionFor(words, entry, ruleIds))
  .join('')}
if [[ $zsh_eval_context[-1] == loadautofunc ]]; then _ohlint "$@"; else compdef _ohlint ohlint; fi
`;
}

function functionFor(words: string, entry: CommandEntry, ruleIds: readonly string[]): string {
  const name = `_ohlint_${words.replace(' ', '_')}`;
  if (entry.parts) {
    return `
${name}() {
  local -a parts
  parts=(
${entry.parts.map(described).join('\n')}
  )
  if (( CURRENT == 2 )); then _describe -t commands command parts; return; fi
  case $words[2] in
${entry.parts.map((part) => `    ${part.name}) shift words; (( CURRENT-- )); ${name}_${part.name} ;;`).join('\n')}
  esac
}
`;
  }
  const after = offerAfter(entry, ruleIds);
  const specs = [
    ...entry.flags.map((flag) => flagSpec(flag, ruleIds)),
    `'(-h --help)'{-h,--help}'[print this help]'`,
    ...(after === 'nothing' ? [] : [quoted(`*:${entry.takes?.what}:${action(after)}`)]),
  ];
  return `
${name}() {
  _arguments -S \\
    ${specs.join(' \\\n    ')}
}
`;
}

function flagSpec(flag: Flag, ruleIds: readonly string[]): string {
  const help = `[${escaped(flag.help).replace(/[[\]]/g, '\\$&')}]`;
  const many = flag.repeatable ? '*' : '';
  if (flag.argument === undefined) return quoted(`${many}--${flag.name}${help}`);
  const value = `${escaped(flag.argument.replace(/[[\]=]/g, ''))}:${action(offerFor(flag, ruleIds))}`;
  return quoted(flag.optional ? `${many}--${flag.name}=-${help}::${value}` : `${many}--${flag.name}=${help}:${value}`);
}

function action(offer: Offer): string {
  if (offer === 'files') return '_files';
  return offer === 'nothing' ? ' ' : `(${offer.map(escaped).join(' ')})`;
}

function described({ name, help }: CommandEntry): string {
  return `    ${quoted(`${name}:${escaped(help)}`)}`;
}

/** A colon would end a part of a description. */
function escaped(text: string): string {
  return text.replace(/[\\:]/g, '\\$&');
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}
