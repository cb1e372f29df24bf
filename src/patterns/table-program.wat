;; What is done with the table of patterns thousands of times a report: reading texts through the automaton, and asking which patterns may match.
;; It is WebAssembly because a run for one report is over before V8 has optimised any JavaScript, and unoptimised this took a fifth of it
;; (docs/performance.md). words.ts lays out the memory and calls it; automaton.ts says what the table holds. All addresses are in bytes.
(module
  (import "table" "memory" (memory 1))
  ;; The table's parts.
  (import "table" "signs" (global $signs i32))
  (import "table" "starts" (global $starts i32))
  (import "table" "base" (global $base i32))
  (import "table" "check" (global $check i32))
  (import "table" "fallback" (global $fallback i32))
  (import "table" "also" (global $also i32))
  (import "table" "cutStarts" (global $cutStarts i32))
  (import "table" "cuts" (global $cuts i32))
  (import "table" "clauses" (global $clauses i32))
  (import "table" "lists" (global $lists i32))
  ;; For each state the last reading that came by.
  (import "table" "seen" (global $seen i32))
  ;; The clauses that all texts read so far fulfil together, a bit each.
  (import "table" "expected" (global $expected i32))
  ;; The text to be read, two bytes a character.
  (import "table" "text" (global $text i32))

  ;; The reading that goes on: its number, where it stands, and whether it met what none met before.
  (global $reading (mut i32) (i32.const 0))
  (global $state (mut i32) (i32.const 0))
  (global $inWord (mut i32) (i32.const 0))
  (global $more (mut i32) (i32.const 0))

  (func $cell (param $part i32) (param $index i32) (result i32)
    (i32.load (i32.add (local.get $part) (i32.shl (local.get $index) (i32.const 2)))))

  ;; Whether a clause is fulfilled, by the bits of a row.
  (func $holds (param $row i32) (param $clause i32) (result i32)
    (i32.and
      (i32.shr_u
        (call $cell (local.get $row) (i32.shr_u (local.get $clause) (i32.const 5)))
        (i32.and (local.get $clause) (i32.const 31)))
      (i32.const 1)))

  (func $note (param $row i32) (param $clause i32)
    (local $at i32)
    (local.set $at (i32.add (local.get $row) (i32.shl (i32.shr_u (local.get $clause) (i32.const 5)) (i32.const 2))))
    (i32.store (local.get $at)
      (i32.or
        (i32.load (local.get $at))
        (i32.shl (i32.const 1) (i32.and (local.get $clause) (i32.const 31))))))

  ;; Notes what a state fulfils, and the states after it, as far as this reading has not come by.
  (func $fulfil (param $state i32) (param $row i32)
    (local $at i32) (local $first i32) (local $end i32) (local $clause i32)
    (loop $next
      (local.set $at (i32.add (global.get $seen) (i32.shl (local.get $state) (i32.const 2))))
      (if (i32.eq (i32.load (local.get $at)) (global.get $reading)) (then (return)))
      (local.set $first (i32.eqz (i32.load (local.get $at))))
      (i32.store (local.get $at) (global.get $reading))
      (local.set $at (i32.add (global.get $starts) (i32.shl (local.get $state) (i32.const 2))))
      (local.set $end (i32.add (global.get $lists) (i32.shl (i32.load offset=4 (local.get $at)) (i32.const 1))))
      (local.set $at (i32.add (global.get $lists) (i32.shl (i32.load (local.get $at)) (i32.const 1))))
      (block $done
        (loop $each
          (br_if $done (i32.ge_u (local.get $at) (local.get $end)))
          (local.set $clause (i32.load16_u (local.get $at)))
          (call $note (local.get $row) (local.get $clause))
          ;; What a state fulfils is expected from the first time on that a text comes by.
          (if (local.get $first) (then (call $expect (local.get $clause))))
          (local.set $at (i32.add (local.get $at) (i32.const 2)))
          (br $each)))
      (local.set $state (i32.load (i32.add (global.get $also) (i32.shl (local.get $state) (i32.const 2)))))
      (br $next)))

  (func $expect (param $clause i32)
    (if (call $holds (global.get $expected) (local.get $clause)) (then (return)))
    (global.set $more (i32.const 1))
    (call $note (global.get $expected) (local.get $clause)))

  ;; Goes one sign on. Of all functions it is called most, so it calls none but for what is rare.
  (func $follow (param $sign i32) (param $row i32)
    (local $state i32) (local $to i32)
    (local.set $state (global.get $state))
    (block $found
      (loop $fallBack
        (local.set $to
          (i32.add
            (i32.load (i32.add (global.get $base) (i32.shl (local.get $state) (i32.const 2))))
            (local.get $sign)))
        (br_if $found
          (i32.eq
            (i32.load (i32.add (global.get $check) (i32.shl (local.get $to) (i32.const 2))))
            (local.get $state)))
        (if (local.get $state)
          (then
            (local.set $state (i32.load (i32.add (global.get $fallback) (i32.shl (local.get $state) (i32.const 2)))))
            (br $fallBack))))
      (local.set $to (i32.const 0)))
    (global.set $state (local.get $to))
    (if
      (i32.ne
        (i32.load (i32.add (global.get $seen) (i32.shl (local.get $to) (i32.const 2))))
        (global.get $reading))
      (then (call $fulfil (local.get $to) (local.get $row)))))

  ;; Begins to read a text.
  (func (export "begin")
    (global.set $reading (i32.add (global.get $reading) (i32.const 1)))
    (global.set $state (i32.const 0))
    (global.set $inWord (i32.const 0))
    (global.set $more (i32.const 0)))

  ;; Reads on: so many characters that lie at $text, and the bits of the text in $row. 0 for a text that cannot be judged.
  (func (export "read") (param $length i32) (param $row i32) (result i32)
    (local $at i32) (local $end i32) (local $sign i32)
    (local.set $at (global.get $text))
    (local.set $end (i32.add (local.get $at) (i32.shl (local.get $length) (i32.const 1))))
    (block $done
      (loop $each
        (br_if $done (i32.ge_u (local.get $at) (local.get $end)))
        (local.set $sign (i32.load8_u (i32.add (global.get $signs) (i32.load16_u (local.get $at)))))
        (if (i32.eq (local.get $sign) (i32.const 255)) (then (return (i32.const 0))))
        ;; Where a word begins or ends there is an edge, sign 0, before the character's own. The highest bit says what is part of a word.
        (if (i32.ne (i32.shr_u (local.get $sign) (i32.const 7)) (global.get $inWord))
          (then
            (global.set $inWord (i32.shr_u (local.get $sign) (i32.const 7)))
            (call $follow (i32.const 0) (local.get $row))))
        (call $follow (i32.and (local.get $sign) (i32.const 127)) (local.get $row))
        (local.set $at (i32.add (local.get $at) (i32.const 2)))
        (br $each)))
    (i32.const 1))

  ;; The text is over. 1 where it fulfils something that none did before.
  (func (export "end") (param $row i32) (result i32)
    (if (global.get $inWord) (then (call $follow (i32.const 0) (local.get $row))))
    (global.get $more))

  ;; Whether of each cut that is needed a branch may match. A cut is start, end, how many branches, needed, apart, length;
  ;; a branch is start, end, clause, clause, stays, length: as CUT and BRANCH say in automaton.ts.
  (func $cutsMayMatch (param $row i32) (param $place i32) (param $end i32) (result i32)
    (local $at i32) (local $branch i32) (local $after i32)
    (block $done
      (loop $eachCut
        (br_if $done (i32.ge_s (local.get $place) (local.get $end)))
        (local.set $at (i32.add (global.get $cuts) (i32.shl (local.get $place) (i32.const 2))))
        (local.set $branch (i32.add (local.get $place) (i32.const 6)))
        (local.set $after (i32.add (local.get $branch) (i32.load offset=20 (local.get $at))))
        (if (i32.eq (i32.load offset=12 (local.get $at)) (i32.const 1))
          (then
            (block $found
              (loop $eachBranch
                (if (i32.ge_s (local.get $branch) (local.get $after)) (then (return (i32.const 0))))
                (br_if $found (call $branchMayMatch (local.get $row) (local.get $branch)))
                (local.set $branch
                  (i32.add
                    (i32.add (local.get $branch) (i32.const 6))
                    (call $cell (global.get $cuts) (i32.add (local.get $branch) (i32.const 5)))))
                (br $eachBranch)))))
        (local.set $place (local.get $after))
        (br $eachCut)))
    (i32.const 1))

  (func $branchMayMatch (export "branchMayMatch") (param $row i32) (param $branch i32) (result i32)
    (local $at i32) (local $inside i32) (local $clause i32)
    (local.set $at (i32.add (global.get $cuts) (i32.shl (local.get $branch) (i32.const 2))))
    (local.set $clause (i32.load offset=8 (local.get $at)))
    (if (i32.ne (local.get $clause) (i32.const 0xffff))
      (then
        (if (i32.eqz (call $holds (local.get $row) (local.get $clause))) (then (return (i32.const 0))))
        (local.set $clause (i32.load offset=12 (local.get $at)))
        (if (i32.ne (local.get $clause) (i32.const 0xffff))
          (then (if (i32.eqz (call $holds (local.get $row) (local.get $clause))) (then (return (i32.const 0))))))))
    (local.set $inside (i32.load offset=20 (local.get $at)))
    (if (i32.eqz (local.get $inside)) (then (return (i32.const 1))))
    (local.set $branch (i32.add (local.get $branch) (i32.const 6)))
    (call $cutsMayMatch (local.get $row) (local.get $branch) (i32.add (local.get $branch) (local.get $inside))))

  ;; Whether a pattern may match in the text of a row.
  (func (export "mayMatch") (param $pattern i32) (param $row i32) (result i32)
    (local $at i32) (local $end i32) (local $clause i32)
    (local.set $at (i32.add (global.get $clauses) (i32.mul (local.get $pattern) (i32.const 6))))
    (local.set $end (i32.add (local.get $at) (i32.const 6)))
    (block $done
      (loop $each
        (br_if $done (i32.ge_u (local.get $at) (local.get $end)))
        (local.set $clause (i32.load16_u (local.get $at)))
        (br_if $done (i32.eq (local.get $clause) (i32.const 0xffff)))
        (if (i32.eqz (call $holds (local.get $row) (local.get $clause))) (then (return (i32.const 0))))
        (local.set $at (i32.add (local.get $at) (i32.const 2)))
        (br $each)))
    (call $cutsMayMatch
      (local.get $row)
      (call $cell (global.get $cutStarts) (local.get $pattern))
      (call $cell (global.get $cutStarts) (i32.add (local.get $pattern) (i32.const 1))))))
