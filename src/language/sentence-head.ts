import type { Stretch } from './pattern.ts';

const HEAD_WORD =
  /^(?:In|To|From|By|On|At|With|Under|Per|Going|Judging|Based|Taking|If|Relying|Through|According|So|As|Exactly|Just|Much|For|What|He|She|They|His|Her|Their|The|This|That|These|Those|It|Here|Below|Put|Such|All|And|But|A|An|Or|Again|However|When|While|Although|Though|Since|Because|After|Before|Now|Today|Also|Yesterday|Overall|Says|Said|There|Which|Who|One|Two|Some|Any|No|Not|You|Your|We|Our|My|Its|Being|Having|Unlike|Compared|Than|Whereas|Ever|Pregnant|Older|Younger|Female|Male|Disabled|Purely|Simply|Merely|Only|Once|Despite|Until|Over|Were|Had|Should|Nobody|None|Neither|Every|Each|Out|Due|Owing|Thanks|Given|Far|Whether|How|Why|Where|Colleagues|Managers|Fear|Fears|Dread|Worry|Anxiety|Afraid|Nervous|Worried|Anxious|Wholly|Partly)$/;

const known = new WeakMap<Stretch, Stretch>();

/**
 * The stretch with its first letter made small unless it begins a name, so that a pattern which tells names by their capital finds "In his
 * view" as well as "in his view". Same length, same offsets.
 */
export function lowerHead(stretch: Stretch): Stretch {
  let held = known.get(stretch);
  if (!held) {
    const at = stretch.text.search(/[A-Za-z]/);
    const word = /^[A-Za-z']+/.exec(stretch.text.slice(Math.max(at, 0)))?.[0] ?? '';
    held = stretch;
    if (at >= 0 && HEAD_WORD.test(word)) {
      held = {
        start: stretch.start,
        end: stretch.end,
        text: stretch.text.slice(0, at) + stretch.text.charAt(at).toLowerCase() + stretch.text.slice(at + 1),
      };
    }
    known.set(stretch, held);
  }
  return held;
}
