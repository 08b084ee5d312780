;; The two loops in which a classifier spends nearly all of its time while it learns, four classes at a time.
;; `npm run kernel` puts it into learn-code.ts; train.ts says what it is for.
;;
;; A row is a list of features ($ids: where the weights of each begin, in bytes from $values) and how much each counts
;; ($weights). Its length, $count, is a multiple of four; so is the number of classes.
(module
  (memory (import "env" "memory") 1)

  ;; Adds to the score of each class its weights of the row's features. $width is the bytes of one feature's weights.
  (func (export "score")
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

  ;; Takes from the weights of each of the row's features what the errors of the classes are worth. Only the classes that
  ;; $places names are looked at, in $active groups of four: the bytes at which each begins.
  (func (export "correct")
    (param $ids i32) (param $weights i32) (param $count i32) (param $values i32) (param $errors i32)
    (param $places i32) (param $active i32)
    (local $end i32) (local $last i32) (local $place i32) (local $row i32) (local $value i32) (local $of v128)
    (local.set $end (i32.add (local.get $ids) (i32.shl (local.get $count) (i32.const 2))))
    (local.set $last (i32.add (local.get $places) (i32.shl (local.get $active) (i32.const 2))))
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
        (br $features)))))
