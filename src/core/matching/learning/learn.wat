;; One round of learning, four classes at a time. `npm run kernel` puts it into learn-code.ts; train.ts says what it is for.
;;
;; A row is a list of features ($ids: where the weights of each begin, in bytes from $values) and how much each counts
;; ($weights). Its length, $count, is a multiple of four; so is the number of classes.
(module
  (memory (import "env" "memory") 1)

  ;; Adds to the score of each class its weights of the row's features. $width is the bytes of one feature's weights.
  (func $score (export "score")
    (param $ids i32) (param $weights i32) (param $count i32) (param $values i32) (param $scores i32) (param $width i32)
    (local $end i32) (local $class i32) (local $score i32)
    (local $a i32) (local $b i32) (local $c i32) (local $d i32)
    (local $ofA v128) (local $ofB v128) (local $ofC v128) (local $ofD v128)
    (local.set $end (i32.add (local.get $ids) (i32.shl (local.get $count) (i32.const 2))))
    (block $done
      ;; Four features a time, which saves most of the reading and writing of scores.
      (loop $features
        (br_if $done (i32.ge_u (local.get $ids) (local.get $end)))
        (local.set $a (i32.add (local.get $values) (i32.load offset=0 (local.get $ids))))
        (local.set $b (i32.add (local.get $values) (i32.load offset=4 (local.get $ids))))
        (local.set $c (i32.add (local.get $values) (i32.load offset=8 (local.get $ids))))
        (local.set $d (i32.add (local.get $values) (i32.load offset=12 (local.get $ids))))
        (local.set $ofA (v128.load32_splat offset=0 (local.get $weights)))
        (local.set $ofB (v128.load32_splat offset=4 (local.get $weights)))
        (local.set $ofC (v128.load32_splat offset=8 (local.get $weights)))
        (local.set $ofD (v128.load32_splat offset=12 (local.get $weights)))
        (local.set $class (i32.const 0))
        (loop $classes
          (local.set $score (i32.add (local.get $scores) (local.get $class)))
          (v128.store (local.get $score)
            (f32x4.add
              (v128.load (local.get $score))
              (f32x4.add
                (f32x4.add
                  (f32x4.mul (v128.load (i32.add (local.get $a) (local.get $class))) (local.get $ofA))
                  (f32x4.mul (v128.load (i32.add (local.get $b) (local.get $class))) (local.get $ofB)))
                (f32x4.add
                  (f32x4.mul (v128.load (i32.add (local.get $c) (local.get $class))) (local.get $ofC))
                  (f32x4.mul (v128.load (i32.add (local.get $d) (local.get $class))) (local.get $ofD))))))
          (local.set $class (i32.add (local.get $class) (i32.const 16)))
          (br_if $classes (i32.lt_u (local.get $class) (local.get $width))))
        (local.set $ids (i32.add (local.get $ids) (i32.const 16)))
        (local.set $weights (i32.add (local.get $weights) (i32.const 16)))
        (br $features))))

  ;; Turns the scores of the classes from $from to before $to (in bytes from $scores) into what is to be learnt: the error in
  ;; each one's probability, times $rate; nothing where the error is too small to learn from. $label is where the right
  ;; class is. For each group of four in which there is anything to learn, the byte at which it begins is written to
  ;; $place, one after the other; the place behind the last is returned.
  (func $errors (export "errors")
    (param $scores i32) (param $from i32) (param $to i32) (param $label i32) (param $rate f32) (param $place i32)
    (result i32)
    (local $at i32) (local $value f32) (local $four v128) (local $whole v128) (local $sum v128) (local $isError v128)
    ;; The highest score, which is taken off all: so no power is out of bounds.
    (local.set $four (v128.load (i32.add (local.get $scores) (local.get $from))))
    (local.set $at (local.get $from))
    (loop $classes
      (local.set $four (f32x4.max (local.get $four) (v128.load (i32.add (local.get $scores) (local.get $at)))))
      (local.set $at (i32.add (local.get $at) (i32.const 16)))
      (br_if $classes (i32.lt_u (local.get $at) (local.get $to))))
    (local.set $value
      (f32.max
        (f32.max (f32x4.extract_lane 0 (local.get $four)) (f32x4.extract_lane 1 (local.get $four)))
        (f32.max (f32x4.extract_lane 2 (local.get $four)) (f32x4.extract_lane 3 (local.get $four)))))
    ;; e to the power of each: two to a whole number, times the rest, of less than half a doubling, by its Taylor series.
    (local.set $at (local.get $from))
    (loop $classes
      (local.set $four
        (f32x4.max
          (f32x4.sub
            (v128.load (i32.add (local.get $scores) (local.get $at)))
            (f32x4.splat (local.get $value)))
          (f32x4.splat (f32.const -80))))
      (local.set $whole (f32x4.nearest (f32x4.mul (local.get $four) (f32x4.splat (f32.const 1.4426950408889634)))))
      ;; The logarithm of two in two pieces, the first of which takes so few bits that its product is exact.
      (local.set $four
        (f32x4.sub
          (f32x4.sub (local.get $four) (f32x4.mul (local.get $whole) (f32x4.splat (f32.const 0.693359375))))
          (f32x4.mul (local.get $whole) (f32x4.splat (f32.const -0.00021219444005469058)))))
      (local.set $four
        (f32x4.add (f32x4.splat (f32.const 1)) (f32x4.mul (local.get $four)
          (f32x4.add (f32x4.splat (f32.const 1)) (f32x4.mul (local.get $four)
            (f32x4.add (f32x4.splat (f32.const 0.5)) (f32x4.mul (local.get $four)
              (f32x4.add (f32x4.splat (f32.const 0.16666666666666666)) (f32x4.mul (local.get $four)
                (f32x4.add (f32x4.splat (f32.const 0.041666666666666664)) (f32x4.mul (local.get $four)
                  (f32x4.add (f32x4.splat (f32.const 0.008333333333333333)) (f32x4.mul (local.get $four)
                    (f32x4.splat (f32.const 0.001388888888888889)))))))))))))))
      (local.set $four
        (f32x4.mul
          (local.get $four)
          (i32x4.shl
            (i32x4.add (i32x4.trunc_sat_f32x4_s (local.get $whole)) (i32x4.splat (i32.const 127)))
            (i32.const 23))))
      (v128.store (i32.add (local.get $scores) (local.get $at)) (local.get $four))
      (local.set $sum (f32x4.add (local.get $sum) (local.get $four)))
      (local.set $at (i32.add (local.get $at) (i32.const 16)))
      (br_if $classes (i32.lt_u (local.get $at) (local.get $to))))
    (local.set $value
      (f32.add
        (f32.add (f32x4.extract_lane 0 (local.get $sum)) (f32x4.extract_lane 1 (local.get $sum)))
        (f32.add (f32x4.extract_lane 2 (local.get $sum)) (f32x4.extract_lane 3 (local.get $sum)))))
    (local.set $label (i32.add (local.get $scores) (local.get $label)))
    (f32.store (local.get $label) (f32.sub (f32.load (local.get $label)) (local.get $value)))
    (local.set $sum (f32x4.splat (local.get $value)))
    (local.set $at (local.get $from))
    (loop $classes
      (local.set $four (f32x4.div (v128.load (i32.add (local.get $scores) (local.get $at))) (local.get $sum)))
      ;; Classes that are out of the question already don't need to be pushed further away.
      (local.set $isError (f32x4.gt (f32x4.abs (local.get $four)) (f32x4.splat (f32.const 0.01))))
      (v128.store
        (i32.add (local.get $scores) (local.get $at))
        (v128.and (f32x4.mul (local.get $four) (f32x4.splat (local.get $rate))) (local.get $isError)))
      (if (v128.any_true (local.get $isError))
        (then
          (i32.store (local.get $place) (local.get $at))
          (local.set $place (i32.add (local.get $place) (i32.const 4)))))
      (local.set $at (i32.add (local.get $at) (i32.const 16)))
      (br_if $classes (i32.lt_u (local.get $at) (local.get $to))))
    (local.get $place))

  ;; Takes from the weights of each of the row's features what the errors of the classes are worth. Only the classes that
  ;; the list from $places to before $last names are looked at, four at a time: the byte at which each four begins.
  (func $correct (export "correct")
    (param $ids i32) (param $weights i32) (param $count i32) (param $values i32) (param $errors i32)
    (param $places i32) (param $last i32)
    (local $end i32) (local $place i32) (local $row i32) (local $value i32) (local $of v128)
    (local.set $end (i32.add (local.get $ids) (i32.shl (local.get $count) (i32.const 2))))
    (block $done
      (loop $features
        (br_if $done (i32.ge_u (local.get $ids) (local.get $end)))
        (local.set $row (i32.add (local.get $values) (i32.load (local.get $ids))))
        (local.set $of (v128.load32_splat (local.get $weights)))
        (local.set $place (local.get $places))
        (block $next
          (loop $classes
            (br_if $next (i32.ge_u (local.get $place) (local.get $last)))
            (local.set $value (i32.add (local.get $row) (i32.load (local.get $place))))
            (v128.store (local.get $value)
              (f32x4.sub
                (v128.load (local.get $value))
                (f32x4.mul
                  (v128.load (i32.add (local.get $errors) (i32.load (local.get $place))))
                  (local.get $of))))
            (local.set $place (i32.add (local.get $place) (i32.const 4)))
            (br $classes)))
        (local.set $ids (i32.add (local.get $ids) (i32.const 4)))
        (local.set $weights (i32.add (local.get $weights) (i32.const 4)))
        (br $features))))

  ;; Learns from the rows that the list from $order to before $last names, one after the other, each at a rate of its own
  ;; ($rates). $starts says where each row begins in $ids and $weights. The list from $labels to before $lastLabel says
  ;; what is told apart, in three numbers each: the classes from here to there, and where a list begins that says for
  ;; each row which is right. $places is room for the names of all groups of four classes.
  (func (export "learn")
    (param $order i32) (param $last i32) (param $rates i32) (param $starts i32) (param $ids i32) (param $weights i32)
    (param $values i32) (param $scores i32) (param $width i32)
    (param $labels i32) (param $lastLabel i32) (param $places i32)
    (local $row i32) (local $from i32) (local $count i32) (local $label i32) (local $place i32)
    (block $done
      (loop $rows
        (br_if $done (i32.ge_u (local.get $order) (local.get $last)))
        (local.set $row (i32.shl (i32.load (local.get $order)) (i32.const 2)))
        (local.set $from (i32.load (i32.add (local.get $starts) (local.get $row))))
        (local.set $count
          (i32.sub (i32.load offset=4 (i32.add (local.get $starts) (local.get $row))) (local.get $from)))
        (local.set $from (i32.shl (local.get $from) (i32.const 2)))
        (local.set $place (i32.const 0))
        (loop $classes
          (v128.store (i32.add (local.get $scores) (local.get $place)) (v128.const i32x4 0 0 0 0))
          (local.set $place (i32.add (local.get $place) (i32.const 16)))
          (br_if $classes (i32.lt_u (local.get $place) (local.get $width))))
        (call $score
          (i32.add (local.get $ids) (local.get $from))
          (i32.add (local.get $weights) (local.get $from))
          (local.get $count) (local.get $values) (local.get $scores) (local.get $width))
        (local.set $place (local.get $places))
        (local.set $label (local.get $labels))
        (loop $kinds
          (local.set $place
            (call $errors
              (local.get $scores)
              (i32.load offset=0 (local.get $label))
              (i32.load offset=4 (local.get $label))
              (i32.load (i32.add (i32.load offset=8 (local.get $label)) (local.get $row)))
              (f32.load (local.get $rates))
              (local.get $place)))
          (local.set $label (i32.add (local.get $label) (i32.const 12)))
          (br_if $kinds (i32.lt_u (local.get $label) (local.get $lastLabel))))
        (call $correct
          (i32.add (local.get $ids) (local.get $from))
          (i32.add (local.get $weights) (local.get $from))
          (local.get $count) (local.get $values) (local.get $scores) (local.get $places) (local.get $place))
        (local.set $order (i32.add (local.get $order) (i32.const 4)))
        (local.set $rates (i32.add (local.get $rates) (i32.const 4)))
        (br $rows)))))
