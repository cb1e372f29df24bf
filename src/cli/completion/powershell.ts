import { type Completed, type Offer, offerAfter, offerFor, withParts } from './offer.ts';

/** For PowerShell from 5.1, on Windows and elsewhere. Where nothing is offered, PowerShell completes files. */
export function powershell({ commands, ruleIds }: Completed): string {
  const all = withParts(commands);
  const flags = all.map(([words, entry]) => {
    const list = entry.flags.map(({ name, help }) => `      ${quoted(`--${name}`)} = ${quoted(help)}`);
    return `    ${quoted(words)} = [ordered]@{\n${[...list, `      '--help' = 'print this help'`].join('\n')}\n    }`;
  });
  const values = all.flatMap(([words, entry]) =>
    entry.flags.flatMap((flag) => (flag.argument && !flag.optional ? [row(`${words} --${flag.name}`, offerFor(flag, ruleIds))] : [])),
  );
  const after = all.map(([words, entry]) => row(words, entry.parts?.map(({ name }) => name) ?? offerAfter(entry, ruleIds)));
  return `# PowerShell completion for ohlint. To have it in every shell, put into the file that $PROFILE names:
#   ohlint completion powershell | Out-String | Invoke-Expression

Register-ArgumentCompleter -Native -CommandName ohlint -ScriptBlock {
  param($wordToComplete, $commandAst, $cursorPosition)

  $flags = @{
${flags.join('\n')}
  }
  $values = @{
${values.join('\n')}
  }
  $after = @{
${after.join('\n')}
  }
  $commands = [ordered]@{
${commands.map(({ name, help }) => `    ${quoted(name)} = ${quoted(help)}`).join('\n')}
  }

  $command = ''
  $last = ''
  foreach ($element in ($commandAst.CommandElements | Select-Object -Skip 1)) {
    $word = $element.Extent.Text
    if ($element.Extent.EndOffset -ge $cursorPosition) { break }
    if ($command -eq '' -and $commands.Contains($word)) { $command = $word }
    elseif ($flags.ContainsKey("$command $word")) { $command = "$command $word" }
    $last = $word
  }
  $named = $command
  if ($command -eq '') { $command = ${quoted(commands[0]?.name ?? '')} }

  $offer = { param($words, $prefix, $typed)
    $words | Where-Object { $_ -like "$typed*" } | ForEach-Object {
      [System.Management.Automation.CompletionResult]::new("$prefix$_", $_, 'ParameterValue', $_)
    }
  }
  if ($wordToComplete -match '^(--[^=]+)=(.*)$') {
    if ($values.ContainsKey("$command $($Matches[1])")) { & $offer $values["$command $($Matches[1])"] "$($Matches[1])=" $Matches[2] }
    return
  }
  if ($wordToComplete -like '-*') {
    $known = $flags[$command]
    $known.Keys | Where-Object { $_ -like "$wordToComplete*" } | ForEach-Object {
      [System.Management.Automation.CompletionResult]::new($_, $_, 'ParameterName', $known[$_])
    }
    return
  }
  if ($values.ContainsKey("$command $last")) { & $offer $values["$command $last"] '' $wordToComplete; return }
  if ($after.ContainsKey($command)) { & $offer $after[$command] '' $wordToComplete }
  if ($named -eq '') {
    $commands.Keys | Where-Object { $_ -like "$wordToComplete*" } | ForEach-Object {
      [System.Management.Automation.CompletionResult]::new($_, $_, 'Command', $commands[$_])
    }
  }
}
`;
}

/** Files, and what only the user can know, are an empty list: then PowerShell offers files. */
function row(key: string, offer: Offer): string {
  return `    ${quoted(key)} = @(${typeof offer === 'string' ? '' : offer.map(quoted).join(', ')})`;
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}
