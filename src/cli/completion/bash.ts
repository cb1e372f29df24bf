import { type Completed, type Offer, offerAfter, offerFor, withParts } from './offer.ts';

/**
 * For bash from 3.2, which macOS has. The line is taken apart here: bash itself splits words at “=” and “:”, which stand in “--format=json” and
 * “--rule jargon:off”. Where nothing is offered, bash completes files.
 */
export function bash({ commands, ruleIds }: Completed): string {
  const all = withParts(commands);
  const parents = commands.filter(({ parts }) => parts);
  const values = all.flatMap(([words, { flags }]) =>
    flags.flatMap((flag) => (flag.argument ? [caseOf(`'${words} --${flag.name}'`, offerFor(flag, ruleIds))] : [])),
  );
  return `# bash completion for ohlint. To have it in every shell, put into ~/.bashrc:
#   eval "$(ohlint completion bash)"

_ohlint() {
  local line="\${COMP_LINE:0:COMP_POINT}" cur before word command='' value
  cur="\${line##*[[:space:]]}"
  before="\${line%"$cur"}"
  set -f
  set -- $before
  set +f
  shift
  local last=''
  for word in "$@"; do
    case "$command" in
      '') case "$word" in ${commands.map(({ name }) => name).join('|')}) command="$word" ;; esac ;;
${parents.map(({ name, parts = [] }) => `      ${name}) case "$word" in ${parts.map((part) => part.name).join('|')}) command="${name} $word" ;; esac ;;`).join('\n')}
    esac
    last="$word"
  done
  local named="$command"
  [ -n "$command" ] || command=${commands[0]?.name}
  COMPREPLY=()

  case "$cur" in
    --*=*) last="\${cur%%=*}"; value="\${cur#*=}" ;;
    -*) _ohlint_offer "$(_ohlint_flags "$command")" "$cur"; return ;;
    *) value="$cur" ;;
  esac
  case "$command $last" in
${values.join('\n')}
  esac
  case "$command" in
${parents.map(({ name, parts = [] }) => `    ${name}) _ohlint_offer '${parts.map((part) => part.name).join(' ')}' "$value"; return ;;`).join('\n')}
${all
  .filter(([, { parts }]) => !parts)
  .map(([words, entry]) => [words, offerAfter(entry, ruleIds)] as const)
  .filter(([, offer]) => typeof offer !== 'string')
  .map(([words, offer]) => caseOf(`'${words}'`, offer))
  .join('\n')}
  esac
  [ -n "$named" ] || _ohlint_offer '${[...commands.map(({ name }) => name), 'help'].join(' ')}' "$value"
}

_ohlint_flags() {
  case "$1" in
${all.map(([words, { flags }]) => `    '${words}') echo '${[...flags.map(({ name }) => `--${name}`), '--help'].join(' ')}' ;;`).join('\n')}
  esac
}

# Offers words, and leaves out what bash takes for a word of its own: “jargon:” of “jargon:off”.
_ohlint_offer() {
  COMPREPLY=( $(compgen -W "$1" -- "$2") )
  local reply index=0 prefix=''
  case "$2" in *:*) case "$COMP_WORDBREAKS" in *:*) prefix="\${2%"\${2##*:}"}" ;; esac ;; esac
  for reply in "\${COMPREPLY[@]}"; do
    COMPREPLY[index]="\${reply#"$prefix"}"
    index=$((index + 1))
  done
}

complete -o bashdefault -o default -F _ohlint ohlint
`;
}

function caseOf(pattern: string, offer: Offer): string {
  if (offer === 'files' || offer === 'nothing') return `    ${pattern}) return ;;`;
  return `    ${pattern}) _ohlint_offer '${offer.join(' ')}' "$value"; return ;;`;
}
